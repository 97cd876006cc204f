import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openTestArchive } from '../../testing/open-test-archive.ts';
import { dot, openExports, read } from '../testing.ts';

const forms = openExports();

describe('Markdown', () => {
  test('keeps emphasis, links, lists, quotes, subheads, tables, and pictures as files beside', async () => {
    await forms.addRich();
    const { files } = await forms.run('markdown');
    const text = read(files[0]);
    expect(text).toContain('**closed** for *two days*');
    expect(text).toContain('[council](https://city.example/a\\(b\\))');
    expect(text).toContain('It had \\*no\\* choice & no money \\<left>');
    expect(text).toContain('### What it costs\n\n- Stone\n  - Granite\n- Wages');
    expect(text).toContain('> Nobody was hurt.\n>\n> Nobody will be.');
    expect(text).toContain('| Year | Cost |\n| --- | --- |\n| 2023 | 4 \\| 5 million |');
    const [, name = ''] = /!\[The wall\]\(attachments\/([0-9a-f]{64}\.png)\)/.exec(text) ?? [];
    expect(readFileSync(join(forms.dir, 'attachments', name)).toString('base64')).toBe(dot);
    await forms.run('markdown');
    expect(readdirSync(join(forms.dir, 'attachments'))).toEqual([name]);
  });

  test('imported again has the same body and picture', async () => {
    const id = await forms.addRich();
    const { files } = await forms.run('markdown');
    const other = openTestArchive();
    const { ids } = await other.call('import.run', { paths: files });
    const { html, text } = await other.call('article.get', { id: ids[0] ?? '' });
    const before = await forms.archive.call('article.get', { id });
    expect(/\/blob\/\w+/.exec(html ?? '')?.[0]).toBe(/\/blob\/\w+/.exec(before.html ?? '')?.[0]);
    for (const part of ['<strong>closed</strong>', '<em>two days</em>', '<table>', '<blockquote>', '<h3>']) {
      expect(html).toContain(part);
    }
    expect(text).toContain('Nobody will be.');
    other.close();
  });

  test('imported again has its notes and highlights beside the text, not in it', async () => {
    const id = await forms.addRich();
    const before = await forms.archive.call('article.get', { id });
    const exact = before.text.split('\n\n')[0]?.slice(0, 20) ?? '';
    const target = { exact, prefix: '', suffix: '', start: null, end: null };
    const colour = 'yellow' as const;
    await forms.archive.call('annotation.add', {
      article: id,
      colour,
      note: 'Ask *again*.\n\nTwice.',
      target,
    });
    await forms.archive.call('annotation.add', { article: id, colour, note: 'On the whole', target: null });
    const { files } = await forms.run('markdown');
    const other = openTestArchive();
    const { ids } = await other.call('import.run', { paths: files });
    const after = await other.call('article.get', { id: ids[0] ?? '' });
    expect(after.text).not.toMatch(/Ask|On the whole|Highlights/);
    expect(after.annotations.map(({ note, target }) => [target?.exact ?? null, note]).toSorted()).toEqual([
      [null, 'On the whole'],
      [exact, 'Ask *again*.\n\nTwice.'],
    ]);
    other.close();
  });
});
