import { describe, expect, test } from 'vitest';
import { mail, mhtml, million, note, page } from './testing/hostile.ts';
import { openImports } from './testing/import-of.ts';
import { makeZip } from './testing/make-zip.ts';

const { importFile } = openImports();
const nitf = (content: string) =>
  `<?xml version="1.0"?><nitf><body><body.head><hedline><hl1>Ferry</hl1></hedline></body.head><body.content><p>${content}</p></body.content></body></nitf>`;

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
    ['comments and nothing behind them', 'k.txt', `${'<!---->'.repeat(200)} Ferry returns to the island.`],
    ['a story of comments that do not end', 'n.xml', nitf('<!-- & '.repeat(million / 10))],
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
