import { describe, expect, test } from 'vitest';
import { mail, mhtml, saved, warcRecord } from './testing/hostile.ts';
import { openImports } from './testing/import-of.ts';

const { importFile } = openImports();

describe('a page, in whatever it comes', () => {
  const sent: readonly (readonly [string, (page: string) => readonly [string, string]])[] = [
    ['saved', (page) => ['a.html', page]],
    ['in an MHTML', (page) => ['a.mhtml', mhtml('8bit', page)]],
    ['in a mail', (page) => ['a.eml', mail(page)]],
    ['in a WARC', (page) => ['a.warc', warcRecord('https://news.example/a', page)]],
  ];

  test.each(sent)(
    '%s, neither leads elsewhere nor loads anything',
    async (_, wrap) => {
      const bad = saved(
        '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/"><style>@import url(https://evil.example/a.css);body{background:url(https://evil.example/b.png)}</style>',
        '<p style="background:url(javascript:x())">Styled.</p><p><a href="../more">more</a> <a href="javascript:x()">x</a> <a href="data:text/html,x">y</a></p><svg><script>x()</script></svg><iframe src="https://evil.example/f"></iframe>',
      );
      const { articles } = await importFile(...wrap(bad));
      expect(articles[0]?.headline).toMatch(/^Ferry returns/);
      expect(articles[0]?.html).not.toMatch(
        /<base|http-equiv|@import|style=|javascript:|data:text|<svg|<script|<iframe/i,
      );
    },
    20_000,
  );

  test('with ten thousand pictures keeps five hundred, and its text', async () => {
    const picture = (n: number) => {
      const bytes = Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
        'base64',
      );
      return `<img src="data:image/png;base64,${Buffer.concat([bytes, Buffer.from(`${n}`)]).toString('base64')}">`;
    };
    const pictures = Array.from({ length: 10_000 }, (_, n) => `<p>${picture(n)}</p>`).join('');
    const { report, articles } = await importFile('p.html', saved('', pictures));
    expect(report).toMatchObject({ found: 1, stored: 1 });
    expect(articles[0]?.text).toContain('after three winters');
    expect(articles[0]?.html?.match(/\/blob\//g)?.length ?? 0).toBeLessThanOrEqual(500);
  }, 60_000);

  test('nested without end is read or told, and ends in time', async () => {
    for (const tag of ['div', 'b', 'table><tr><td', 'blockquote', 'ul><li']) {
      const { report } = await importFile('d.html', saved('', `<${tag}>`.repeat(50_000)));
      expect(report, tag).toMatchObject({ found: 1 });
      expect(report.failed[0]?.reason ?? 'read', tag).not.toMatch(/call stack|internal/i);
    }
  }, 60_000);

  test('of NULs, halves of characters and signs that turn the line is text', async () => {
    const odd = 'The pilot\0 said \ud800 so\u202e, and \uffff went on board.';
    const { articles } = await importFile('n.html', Buffer.from(saved('', `<p>${odd}</p>`), 'utf16le'));
    const { articles: plain } = await importFile('n.txt', `Ferry returns\n\nHARWICK (AP) - ${odd}\n`);
    for (const article of [...articles, ...plain]) {
      expect(article.text.isWellFormed()).toBe(true);
      expect(article.text).not.toContain('\0');
    }
  });
});
