import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { textClip } from '../../testing/clips.ts';
import { isWellFormed, openExports, read } from '../testing.ts';

const forms = openExports();

describe('a site', () => {
  test('has a page for each article, lists by month, source and tag, and an index that finds in the texts', async () => {
    const id = await forms.addRich();
    await forms.archive.call('clip.add', { clip: textClip({ headline: '</script><b>Zeppelin' }) });
    const { files, written } = await forms.run('site');
    expect(written).toBe(2);
    const root = join(forms.dir, 'pressmark site');
    expect(files).toEqual([join(root, 'index.html')]);
    expect(read(files[0])).toContain('<a href="dates/2024-01.html">2024-01</a> <span class="meta">2</span>');
    expect(read(join(root, 'dates', '2024-01.html'))).toContain(
      `<a href="../articles/${id}.html">Wall &amp; &lt;gate&gt;</a>`,
    );
    expect(read(join(root, 'tags', '1.html'))).toContain('<h1>sea/wall</h1>');
    expect(read(join(root, 'sources', '1.html'))).toContain('<h1>The Lindmar Post</h1>');
    expect(read(join(root, 'articles', `${id}.html`))).toMatch(/<img src="..\/pictures\/[0-9a-f]{64}\.png"/);
    const code = read(join(root, 'search-index.js'));
    expect(code).not.toContain('</script');
    const scope: { pressmarkIndex?: readonly (readonly string[])[] } = {};
    runInNewContext(code, scope);
    expect(scope.pressmarkIndex?.map(([, title]) => title).sort()).toEqual([
      '</script><b>Zeppelin',
      'Wall & <gate>',
    ]);
    expect(scope.pressmarkIndex?.[0]?.[4]).toBeTruthy();
    for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.html')) continue;
      const page = read(join(root, name));
      expect(isWellFormed(page.replace('<!doctype html>', ''))).toBe(true);
      expect(page.includes('<script')).toBe(name === 'search.html');
    }
    await forms.run('site');
    expect(readdirSync(forms.dir).sort()).toEqual(['pressmark site', 'pressmark site 2']);
  });
});
