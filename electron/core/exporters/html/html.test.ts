import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dot, isWellFormed, openExports, read } from '../testing.ts';

const forms = openExports();

describe('a page', () => {
  test('stands alone, is well formed, and neither runs nor loads anything', async () => {
    await forms.addRich();
    const { files } = await forms.run('html');
    expect(files.map((path) => basename(path))).toEqual(['2024-01-13 Wall & gate.html']);
    const text = read(files[0]);
    expect(isWellFormed(text.replace('<!doctype html>', ''))).toBe(true);
    expect(text).toContain(`<img src="data:image/png;base64,${dot}" alt="The wall"/>`);
    expect(text).toContain('<h1>Wall &amp; &lt;gate&gt;</h1>');
    expect(text).toMatch(/Content-Security-Policy" content="default-src 'none'/);
    expect(text).not.toMatch(/<script|src="http/);
  });

  test('has no link in a link, whatever pictures were not kept', async () => {
    await forms.addRich(
      '<p>See <a href="https://news.example/1">it <img src="https://news.example/p.jpg" alt="The pic"></a> or <a href="https://news.example/2"><img src="https://news.example/q.jpg"></a>, and <img src="https://news.example/r.jpg" alt="another"> of the harbour.</p>',
    );
    const { files } = await forms.run('html');
    expect(read(files[0])).toContain(
      'See <a href="https://news.example/1">it The pic</a> or <a href="https://news.example/2">Picture</a>, and <a href="https://news.example/r.jpg">another</a> of',
    );
  });

  test('shows nothing of what a hostile archive has in its HTML', async () => {
    await forms.addRich();
    const { openDatabase } = await import('../../storage/database.ts');
    forms.archive.reopen(() => {
      const db = openDatabase(join(forms.archive.dir, 'archive.sqlite'));
      db.run(
        'UPDATE edition_body SET html = ?',
        '<p onclick="x()">A<script>x()</script><a href="javascript:x()">b</a></p><svg onload="x()"/><img src="https://spy.example/1.png" alt="Spy"><iframe src="https://spy.example"></iframe></p>',
      );
      db.close();
    });
    for (const format of ['html', 'site', 'markdown'] as const) {
      const { files } = await forms.run(format);
      const path =
        format === 'site'
          ? join(
              forms.dir,
              'pressmark site',
              'articles',
              readdirSync(join(forms.dir, 'pressmark site', 'articles'))[0] ?? '',
            )
          : files[0];
      const text = read(path);
      expect(text).not.toMatch(/x\(\)|javascript:|<iframe|<svg|src="https?:|!\[/);
      expect(text).toContain('Spy');
    }
  });
});
