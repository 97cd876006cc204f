import { truncateSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { pageClip, textClip } from '../../testing/clips.ts';
import { openTestArchive } from '../../testing/open-test-archive.ts';
import { openImports } from '../testing/import-of.ts';
import { makePdf } from '../testing/make-pdf.ts';

const { importTwice: run, call, write } = openImports();

test('CSL-JSON gives references, those of print too', async () => {
  const { articles, report } = await run(
    'library.json',
    JSON.stringify([
      {
        id: 'http://zotero.org/users/1/items/ABC',
        type: 'article-newspaper',
        title: 'Harbour reopens',
        'container-title': 'The Gazette',
        author: [{ family: 'Pérez', given: 'Ana' }, { literal: 'EFE' }],
        issued: { 'date-parts': [['2024', 1, 13]] },
        accessed: { 'date-parts': [[2024, 2, 1]] },
        section: 'Coast',
        'event-place': 'Lindmar',
        URL: 'https://news.example/a',
        language: 'en-GB',
        keyword: 'sea; north',
        note: 'Check',
      },
      { id: 2, type: 'article-newspaper', title: 'Printed only', issued: { 'date-parts': [[1998]] } },
      { id: 3, type: 'article-newspaper' },
    ]),
  );
  expect(articles).toMatchObject([
    {
      headline: 'Harbour reopens',
      publisher: 'The Gazette',
      authors: ['Ana Pérez', 'EFE'],
      publishedAt: '2024-01-13',
      section: 'Coast',
      place: 'Lindmar',
      language: 'en',
      tags: ['north', 'sea'],
      annotations: [{ note: 'Check' }],
    },
    {
      headline: 'Printed only',
      publishedAt: null,
      warnings: ['Only a reference: the text was not in the file'],
    },
  ]);
  expect(report.failed.map(({ reason }) => reason)).toEqual(['It has neither a text nor a web address.']);
});

test('our own export to CSL-JSON comes back as references', async () => {
  const { id } = await call('clip.add', {
    clip: textClip({ url: 'https://news.example/a' }),
    fields: { authors: ['Ana de la Cruz'], publisher: 'The Gazette' },
  });
  const { text } = await call('export.text', { format: 'csl-json', ids: [id] });
  const other = openTestArchive();
  const path = write('own.json', text);
  const { ids } = await other.call('import.run', { paths: [path] });
  expect(await other.call('article.get', { id: ids[0] ?? '' })).toMatchObject({
    authors: ['Ana de la Cruz'],
    publisher: 'The Gazette',
    url: 'https://news.example/a',
  });
  other.close();
});

const rdf = (
  page: string,
) => `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#"
 xmlns:bib="http://purl.org/net/biblio#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
 xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:link="http://purl.org/rss/1.0/modules/link/">
 <bib:Article rdf:about="https://news.example/a">
  <z:itemType>newspaperArticle</z:itemType>
  <dcterms:isPartOf><bib:Newspaper><dc:title>The Gazette</dc:title></bib:Newspaper></dcterms:isPartOf>
  <bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Pérez</foaf:surname><foaf:givenName>Ana</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors>
  <dcterms:isReferencedBy rdf:resource="#item_9"/>
  <link:link rdf:resource="#item_8"/>
  <dc:subject>sea</dc:subject><dc:subject><z:AutomaticTag><rdf:value>north</rdf:value></z:AutomaticTag></dc:subject>
  <dc:title>Harbour reopens</dc:title><dcterms:abstract>In short.</dcterms:abstract><dc:date>2024-01-13</dc:date>
  <dc:identifier><dcterms:URI><rdf:value>https://news.example/a</rdf:value></dcterms:URI></dc:identifier>
  <dcterms:dateSubmitted>2024-02-01 10:00:00</dcterms:dateSubmitted>
 </bib:Article>
 <z:Attachment rdf:about="#item_8"><z:itemType>attachment</z:itemType><rdf:resource rdf:resource="${page}"/><link:type>text/html</link:type></z:Attachment>
 <bib:Memo rdf:about="#item_9"><rdf:value>&lt;p&gt;My note&lt;/p&gt;</rdf:value></bib:Memo>
 <z:Collection rdf:about="#c1"><dc:title>Coast</dc:title><dcterms:hasPart rdf:resource="#c2"/></z:Collection>
 <z:Collection rdf:about="#c2"><dc:title>Ports</dc:title><dcterms:hasPart rdf:resource="https://news.example/a"/><dcterms:hasPart rdf:resource="#c1"/></z:Collection>
</rdf:RDF>`;

const expected = {
  headline: 'Harbour reopens',
  publisher: 'The Gazette',
  authors: ['Ana Pérez'],
  publishedAt: '2024-01-13',
  url: 'https://news.example/a',
  addedAt: '2024-02-01T10:00:00.000Z',
  tags: ['north', 'sea'],
  collections: ['Coast/Ports'],
  annotations: [{ note: 'In short.\n\nMy note' }],
};

test('RDF gives items with tags, notes and collections, and the page that was saved', async () => {
  write('files/22/x.html', pageClip({ headline: 'Harbour reopens' }).text ?? '');
  const { articles } = await run('library.rdf', rdf('files/22/x.html'));
  expect(articles).toMatchObject([{ ...expected, capture: { type: 'text/html' } }]);
  expect(articles[0]?.text).not.toBe('');
});

test('RDF without the page gives the reference, and a path that leads out of the folder is not followed', async () => {
  const { articles } = await run('library.rdf', rdf('../../etc/passwd'));
  expect(articles).toMatchObject([{ ...expected, text: '', capture: { type: 'application/rdf+xml' } }]);
});

const pdf = makePdf([
  [{ text: 'The council decided on Thursday that the quay is to be widened.', x: 50, y: 700 }],
]);
const withPdf = rdf('files/22/Pérez - 2024.pdf').replace('text/html', 'application/pdf');

test('RDF gives the PDF that was saved, under what the library says of it', async () => {
  write('files/22/Pérez - 2024.pdf', pdf);
  const { articles } = await run('library.rdf', withPdf);
  expect(articles).toMatchObject([{ ...expected, capture: { type: 'application/pdf' } }]);
  expect(articles[0]?.text).toContain('the quay is to be widened');
});

test('a folder of RDF and its files has each article once, and what is left of the files is read or named', async () => {
  write('library/files/22/Pérez - 2024.pdf', pdf);
  write('library/files/22/parts.css', 'p {}');
  write('library/files/23/table.xlsx', Buffer.from([0x50, 0, 1, 2]));
  write('library/files/24/second.html', pageClip({ headline: 'A second page' }).text ?? '');
  const path = dirname(write('library/library.rdf', withPdf));
  const report = await call('import.run', { paths: [path] });
  expect(report).toMatchObject({ found: 3, stored: 2 });
  expect(report.failed.map(({ source }) => source)).toEqual([join(path, 'files/23/table.xlsx')]);
  expect(await call('import.run', { paths: [path] })).toMatchObject({ found: 3, stored: 0, alreadyThere: 2 });
});

test('a file that cannot be read costs no reference, and is told', async () => {
  write('files/22/Pérez - 2024.pdf', '%PDF-1.7\n');
  const { articles } = await run('library.rdf', withPdf);
  expect(articles).toMatchObject([{ ...expected, text: '' }]);
  expect(articles[0]?.warnings).toContainEqual(
    expect.stringContaining('The file “Pérez - 2024.pdf” could not be read'),
  );
  truncateSync(write('files/23/scan.pdf', '%PDF-1.7\n'), 64 * 1024 * 1024 + 1);
  const scanned = rdf('files/23/scan.pdf').replace('text/html', 'application/pdf').replaceAll('/a"', '/b"');
  expect((await run('scanned.rdf', scanned.replaceAll('/a<', '/b<'))).articles[0]?.warnings).toContain(
    'The file “scan.pdf” could not be read: The file is larger than 64 MiB.',
  );
});

test('attachments and notes that belong to no item are articles', async () => {
  write('files/9/clipping.pdf', pdf);
  const alone = `<z:Attachment rdf:about="#item_90"><z:itemType>attachment</z:itemType><rdf:resource rdf:resource="files/9/clipping.pdf"/>
  <dc:title>A clipping</dc:title><dc:subject>old</dc:subject><link:type>application/pdf</link:type></z:Attachment>
 <bib:Memo rdf:about="#item_91"><rdf:value>&lt;p&gt;Ask the mayor&lt;/p&gt;&lt;p&gt;About the quay.&lt;/p&gt;</rdf:value></bib:Memo></rdf:RDF>`;
  const { articles } = await run('library.rdf', rdf('none.html').replace('</rdf:RDF>', alone));
  expect(articles).toMatchObject([
    { headline: 'Harbour reopens' },
    { headline: 'A clipping', tags: ['old'], capture: { type: 'application/pdf' } },
    { headline: 'Ask the mayor', text: 'Ask the mayor\n\nAbout the quay.' },
  ]);
});

test('days in words are days, in RDF and in CSL-JSON', async () => {
  const { articles } = await run('library.rdf', rdf('none.html').replace('2024-01-13', '13 January 2024'));
  expect(articles[0]?.publishedAt).toBe('2024-01-13');
  const cited = await run(
    'library.json',
    JSON.stringify([
      { type: 'article-newspaper', title: 'Raw', issued: { raw: 'January 14, 2024' } },
      { type: 'article-newspaper', title: 'Literal', issued: { literal: '15 janvier 2024' } },
      { type: 'article-newspaper', title: 'A month', issued: { literal: 'January 2024' } },
    ]),
  );
  expect(cited.articles.map(({ publishedAt }) => publishedAt)).toEqual(['2024-01-14', '2024-01-15', null]);
});

test.each([
  ['German', 'de'],
  ['Spanish', 'es'],
  ['español', 'es'],
  ['ger', 'de'],
  ['en-GB', 'en'],
  ['de; en', 'de'],
  ['Icelandic', 'is'],
])('a language that is called %s is %s, in RDF and in CSL-JSON', async (called, language) => {
  const item = rdf('files/none.html').replace('<dc:title>H', `<z:language>${called}</z:language><dc:title>H`);
  expect((await run('library.rdf', item)).articles).toMatchObject([{ language }]);
  const csl = [
    { type: 'article-newspaper', title: 'Printed', language: called, issued: { 'date-parts': [[1998]] } },
  ];
  const { articles } = await run('library.json', JSON.stringify(csl));
  expect(articles.at(-1)).toMatchObject({ headline: 'Printed', language });
});

test('a language of which there is no such code is not given another', async () => {
  const item = rdf('files/none.html').replace('<dc:title>H', '<z:language>fil</z:language><dc:title>H');
  expect((await run('library.rdf', item)).articles[0]?.language).not.toBe('fi');
});
