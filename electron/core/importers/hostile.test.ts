import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openImports } from './testing/import-of.ts';
import { makeTar, type TarPart } from './testing/make-tar.ts';
import { makeZip } from './testing/make-zip.ts';

const { importFile, write } = openImports();

const million = 1_000_000;
const page = (body: string) =>
  `<html><head><title>Ferry</title></head><body><h1>Ferry returns to the island</h1><p>The ferry came back to the island on Monday, after three winters.</p>${body}</body></html>`;
const mail = (body: string, headers = '') =>
  `From: Ana <ana@example.org>\r\nSubject: Ferry returns\r\nDate: Mon, 13 Jan 2020 07:20:00 +0000\r\nMessage-ID: <a@b>\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n${headers}\r\n${body}`;
const mhtml = (encoding: string, body: string, headers = '') =>
  `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://news.example/a\r\nSubject: Ferry\r\nDate: Mon, 13 Jan 2020 07:20:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n${headers}Content-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n--b--\r\n`;
const note = (content: string) =>
  `<?xml version="1.0"?><en-export><note><title>Ferry</title><content><![CDATA[<en-note><div>The ferry came back.</div>${content}</en-note>]]></content></note><note><title>Next</title><content><![CDATA[<en-note>Next.</en-note>]]></content></note></en-export>`;
const warcRecord = (target: string, body: string, date = '2020-01-13T07:20:00Z') => {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${body}`;
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${target}\r\nWARC-Date: ${date}\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
};

describe('nothing takes time beyond measure', () => {
  const slow = 20_000;
  test.each([
    [
      'a mail of links that do not end',
      'a.eml',
      mail(page('<a href="https://x.example/1" '.repeat(million / 10))),
    ],
    ['a mail of pictures that do not end', 'b.eml', mail(page('<img src="cid:1" '.repeat(million / 10)))],
    ['an MHTML of blanks', 'c.mhtml', mhtml('quoted-printable', page(' '.repeat(million)))],
    ['a note of media that do not end', 'd.enex', note('<en-media '.repeat(million / 10))],
    ['a note of secrets that are not closed', 'e.enex', note('<en-crypt>'.repeat(million / 10))],
    ['a page of pictures that do not end', 'f.html', page('<img src="a_files/1.png" '.repeat(million / 10))],
  ])(
    '%s',
    async (_, name, content) => {
      const { report } = await importFile(name, content);
      expect(report.found).toBeGreaterThan(0);
    },
    slow,
  );

  test(
    'a list of highlights of one book, and a chain of collections',
    async () => {
      const rows = Array.from({ length: 10_000 }, (_, n) => `Passage ${n},The Book,Ana,2024-01-01`).join(
        '\n',
      );
      const { report } = await importFile(
        'h.csv',
        `Highlight,Book Title,Book Author,Highlighted at\n${rows}\n`,
      );
      expect(report.found).toBe(1);
      const chain = Array.from(
        { length: 20_000 },
        (_, n) =>
          `<z:Collection rdf:about="#c${n}"><dc:title>Collection ${n}</dc:title><dcterms:hasPart rdf:resource="#c${n + 1}"/></z:Collection>`,
      ).join('');
      const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:bib="http://purl.org/net/biblio#"><bib:Article rdf:about="#c20000"><dc:title>Ferry</dc:title></bib:Article>${chain}</rdf:RDF>`;
      expect((await importFile('z.rdf', rdf)).report).toMatchObject({ found: 1, stored: 1 });
    },
    slow,
  );

  test(
    'highlights of Omnivore that are blanks or brackets',
    async () => {
      const item = {
        id: '1',
        slug: 'a',
        title: 'Ferry',
        url: 'https://news.example/a',
        savedAt: '2024-01-01T00:00:00Z',
      };
      for (const sign of [' ', '[']) {
        const bytes = await makeZip([
          { name: 'metadata_0_to_20.json', bytes: Buffer.from(JSON.stringify([item])) },
          { name: 'highlights/a.md', bytes: Buffer.from(`> ${sign.repeat(million / 2)}x\n`), stored: true },
        ]);
        expect((await importFile('o.zip', bytes)).report).toMatchObject({ found: 1, failed: [] });
      }
    },
    slow,
  );
});

describe('one bad thing ends itself only', () => {
  test('an address of a part that is no address', async () => {
    const { articles } = await importFile('a.eml', mail(page('<img src="cid:%zz">')));
    expect(articles[0]?.headline).toBe('Ferry returns');
  });

  test('JSON nested without end, beside what is sound', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const karakeep = `{"bookmarks":[{"createdAt":1700000000,"title":"Deep","content":${deep}},{"createdAt":1700000000,"title":"Ferry","content":{"type":"link","url":"https://news.example/a"}}],"lists":[]}`;
    expect((await importFile('k.json', karakeep)).report).toMatchObject({ found: 2, stored: 1 });
    const linkwarden = `{"id":1,"collections":[{"id":1,"name":"A","links":[{"name":"Deep","url":${deep}},{"name":"Ferry","url":"https://news.example/b"}]}]}`;
    expect((await importFile('l.json', linkwarden)).report).toMatchObject({ found: 2, stored: 1 });
    const wallabag = `[{"is_archived":0,"title":"Deep","url":${deep}},{"is_archived":0,"title":"Ferry","url":"https://news.example/c"}]`;
    expect((await importFile('w.json', wallabag)).report).toMatchObject({ found: 2, stored: 1 });
  });

  test('NULs and halves of characters', async () => {
    const odd = 'Ferry \\u0000 \\ud800 returns';
    const list = `[{"is_archived":0,"title":"${odd}","url":"https://news.example/d","tags":["\\ud800"],"content":"<p>${odd}</p>"}]`;
    const { articles } = await importFile('n.json', list);
    expect(articles[0]?.headline).toMatch(/^Ferry .*returns$/su);
    const csv = Buffer.from(
      'title,url,time_added,tags,status\nFerry \0\xff,https://news.example/e,1578900000,a\0b,unread\n',
      'latin1',
    );
    expect((await importFile('p.csv', csv)).report).toMatchObject({ found: 1, stored: 1 });
  });

  test('times that no calendar has', async () => {
    const late = mail(page('')).replace('13 Jan 2020', '13 Jan 30200');
    const { articles: mails } = await importFile('t.eml', late);
    expect(mails[0]?.publishedAt).toBeNull();
    const { articles: pages } = await importFile(
      't.mhtml',
      mhtml('8bit', page('')).replace('13 Jan 2020', '13 Jan 30200'),
    );
    expect(pages[0]?.capture.capturedAt).toMatch(/^20\d\d-/);
    const { articles: records } = await importFile(
      't.warc',
      warcRecord('https://news.example/t', page(''), 'yesterday'),
    );
    expect(records[0]?.capture.capturedAt).toMatch(/^20\d\d-/);
  });

  test('addresses of records that lead nowhere', async () => {
    const { articles } = await importFile('u.warc', warcRecord('javascript:alert(1)', page('')));
    expect(articles[0]?.url).toBeNull();
  });

  test('a WARC that unpacks without end, and one with a line of a hundred megabytes', async () => {
    const bomb = Buffer.concat([
      gzipSync(warcRecord('https://news.example/1', page(''))),
      gzipSync(
        Buffer.concat([
          Buffer.from(
            'WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/html\r\nContent-Length: 9\r\n\r\n',
          ),
          Buffer.alloc(300 * million, 'a'),
        ]),
      ),
    ]);
    const before = process.memoryUsage.rss();
    const { report } = await importFile('b.warc.gz', bomb);
    expect(report.stored).toBeGreaterThan(0);
    const line = Buffer.concat([
      Buffer.from(warcRecord('https://news.example/2', page(''))),
      Buffer.from('WARC/1.0\r\nX: '),
      Buffer.alloc(100 * million, 'a'),
    ]);
    expect((await importFile('l.warc', line)).report.stored).toBe(1);
    expect(process.memoryUsage.rss() - before).toBeLessThan(700 * million);
  }, 60_000);

  test('a table of highlights whose last row is broken', async () => {
    const { report } = await importFile(
      'broken.csv',
      'Highlight,Book Title,Book Author,Highlighted at\nThe sea was calm,The Book,Ana,2024-01-01\n"Not closed',
    );
    expect(report).toMatchObject({
      found: 2,
      stored: 1,
      failed: [{ reason: expect.stringContaining('row 2') }],
    });
  });

  test('a table with a row of a hundred megabytes', async () => {
    const table = Buffer.concat([
      Buffer.from('title,url,time_added,tags,status\nFerry,https://news.example/a,1578900000,,unread\n"'),
      Buffer.alloc(100 * million, 'a'),
    ]);
    const { report } = await importFile('big.csv', table);
    expect(report).toMatchObject({ stored: 1 });
    expect(report.failed).toHaveLength(1);
  }, 60_000);
});

/** A page as a browser saves it, with something bad in its head or body. */
const saved = (head: string, body: string) =>
  `<!doctype html><html><head><title>Ferry returns</title>${head}</head><body><article><h1>Ferry returns to the island</h1><p>The ferry came back to the island on Monday, after three winters.</p>${body}</article></body></html>`;

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

describe('names that lead out, in whatever they come', () => {
  test.each([
    [
      'a page',
      'a.html',
      saved('', '<img src="../../../../etc/passwd"><img src="/etc/passwd"><img src="file:///etc/passwd">'),
    ],
    [
      'Markdown',
      'a.md',
      '---\ntitle: Ferry\n---\n![x](../../../../etc/passwd) ![[../../etc/passwd]] The ferry came back.',
    ],
    [
      'an RDF of Zotero',
      'a.rdf',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:bib="http://purl.org/net/biblio#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:link="http://purl.org/rss/1.0/modules/link/"><bib:Article rdf:about="#a"><dc:title>Ferry</dc:title><link:link rdf:resource="#i"/></bib:Article><z:Attachment rdf:about="#i"><rdf:resource rdf:resource="../../../../etc/passwd"/><link:type>text/html</link:type></z:Attachment></rdf:RDF>',
    ],
    [
      'a note of Evernote',
      'a.enex',
      '<en-export><note><title>Ferry</title><content><![CDATA[<en-note><p>The ferry came back.</p><img src="../../../../etc/passwd"/><en-media type="image/png" hash="../../../../etc/passwd"/></en-note>]]></content><resource><data encoding="base64">YQ==</data><mime>image/png</mime><resource-attributes><file-name>../../../../etc/passwd</file-name></resource-attributes></resource></note></en-export>',
    ],
  ])('%s takes nothing from there', async (_, name, content) => {
    const { report, articles } = await importFile(name, content);
    expect(report).toMatchObject({ found: 1, stored: 1 });
    expect(`${articles[0]?.html}${articles[0]?.text}`).not.toMatch(/root:|\/blob\//);
  });

  test('exports of many files take nothing from there', async () => {
    write('secret.html', page('The secret of the harbour master.'));
    const id = 'a'.repeat(32);
    const item = { id: '1', slug: '../../secret', title: 'Ferry', url: 'https://news.example/a' };
    const metadata = JSON.stringify([{ ...item, savedAt: '2024-01-01T00:00:00Z' }]);
    const notes: readonly TarPart[] = [
      {
        name: `${id}.md`,
        bytes: `Ferry\n\n[paper](:/${'b'.repeat(32)})\n\nid: ${id}\ntype_: 1`,
      },
      {
        name: `${'b'.repeat(32)}.md`,
        bytes: `paper\n\nid: ${'b'.repeat(32)}\nmime: text/html\nfile_extension: x/../../../secret.html\ntype_: 4`,
      },
      { name: '../evil.md', bytes: '# Evil' },
      { name: 'resources/link.html', type: 'symlink', linkname: '../secret.html' },
    ];
    for (const [name, bytes] of [
      ['notes.jex', await makeTar(notes)],
      ['omnivore.zip', await makeZip([{ name: 'metadata_0_to_20.json', bytes: Buffer.from(metadata) }])],
    ] as const) {
      const { articles } = await importFile(name, bytes);
      expect(articles.map(({ headline }) => headline)).toEqual(['Ferry']);
      expect(JSON.stringify(articles)).not.toMatch(/secret of the harbour/);
    }
  });
});
