import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { openImports } from '../testing/import-of.ts';
import { memorySource } from '../testing/memory-source.ts';
import { marksOf, wrongMarks } from '../testing/read-whole.ts';
import { enex } from './index.ts';

const { importFile, importTwice, call } = openImports();

const head = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE en-export SYSTEM "http://xml.evernote.com/pub/evernote-export4.dtd">
<en-export export-date="20200101T000000Z" application="Evernote" version="10.1">`;
const enml = (body: string) =>
  `<![CDATA[<?xml version="1.0" encoding="UTF-8" standalone="no"?><!DOCTYPE en-note SYSTEM "http://xml.evernote.com/pub/enml2.dtd"><en-note>${body}</en-note>]]>`;
const note = (title: string, body: string, rest = '') =>
  `<note><title>${title}</title><created>20141211T192702Z</created><updated>20141212T000000Z</updated>${rest}<content>${enml(body)}</content></note>`;

const run = async (content: string) => {
  const { path, report, articles } = await importFile('notes.enex', content);
  const reasons = report.failed.map(({ source, reason }) => `${source.slice(path.length)} ${reason}`);
  return { report, articles, reasons };
};

/** One red point. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC';
const md5 = createHash('md5').update(Buffer.from(png, 'base64')).digest('hex');

test('a note comes with its title, text, time, tags, author and address', async () => {
  const rest = `<tag>sea</tag><tag>the north</tag><note-attributes><author>Ana Pérez</author><source>web.clip</source><source-url>https://news.example/a</source-url></note-attributes><resource><data enconding="base64">${png}</data><mime>image/png</mime></resource><resource><data encoding="base64">JVBERi0=</data><mime>application/pdf</mime></resource>`;
  const body = `<div>LINDMAR (Reuters) - The harbour&nbsp;reopened.</div><div><en-todo checked="true"/>Ships</div><en-media type="image/png" hash="${md5}"/>`;
  const { path, articles } = await importTwice(
    'notes.enex',
    `${head}${note('Ports &amp; piers', body, rest)}</en-export>`,
  );
  expect(articles[0]).toMatchObject({
    headline: 'Ports & piers',
    authors: ['Ana Pérez'],
    place: 'LINDMAR',
    url: 'https://news.example/a',
    tags: ['sea', 'the north'],
    addedAt: '2014-12-11T19:27:02.000Z',
    text: expect.stringMatching(/The harbour.reopened\.\n+☑ Ships/),
    warnings: ['Attachments are kept in the original and not shown: 1'],
    capture: {
      type: 'application/enex+xml',
      source: `${path}:1`,
      capturedAt: '2014-12-11T19:27:02.000Z',
    },
  });
  const picture = createHash('sha256').update(Buffer.from(png, 'base64')).digest('hex');
  expect(articles[0]?.html).toContain(`<img src="/blob/${picture}"`);
  const { bytes } = await call('blob.get', { sha256: articles[0]?.capture.sha256 ?? '' });
  expect(Buffer.from(bytes).toString()).toContain('JVBERi0=');
});

test('a file that breaks off keeps the notes that are whole', async () => {
  const whole = Array.from({ length: 50 }, (_, n) => note(`Note ${n}`, `<div>Words of ${n}</div>`)).join('');
  const { report, reasons } = await run(`${head}${whole}<note><title>Cut</ti`);
  expect(report.stored).toBe(50);
  expect(reasons).toHaveLength(1);
});

test('a note with nothing in it is told, and the rest goes on', async () => {
  const { report, reasons } = await run(
    `${head}<note></note>${note('B', '')}${note('', '<div>Only words.</div>')}</en-export>`,
  );
  expect(report.stored).toBe(2);
  expect(reasons).toEqual([':1 The note has neither title nor content.']);
});

test('nothing hostile in a note is kept to be shown', async () => {
  const body =
    '<div onclick="alert(1)">Words <a href="javascript:alert(1)">link</a><script>alert(1)</script></div>';
  const bomb = `<!DOCTYPE en-export [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>`;
  const { articles } = await run(
    `<?xml version="1.0"?>${bomb}<en-export>${note('&x;&b;T', body)}</en-export>`,
  );
  expect(articles[0]?.html).not.toMatch(/script|onclick/);
  expect(articles[0]?.headline).not.toContain('aaaa');
});

test('reading starts again at any note', async () => {
  const notes = Array.from({ length: 40 }, (_, n) => note(`Note ${n} é日`, `<div>Words &lt; of ${n}</div>`));
  const bytes = Buffer.from(`${head}${notes.join('\n')}</en-export>`);
  const source = await memorySource('/notes.enex', bytes, 1000);
  const marks = await marksOf(enex, source);
  expect(marks).toHaveLength(40);
  for (const { at } of marks) expect(bytes.subarray(at).toString()).toMatch(/^<note>/);
  expect(await wrongMarks(enex, source)).toEqual([]);
});

test('notes of a notebook are in a collection of its name, a note that was exported alone is in none', async () => {
  const two = `${head}${note('Ports', '<div>The harbour.</div>')}${note('Piers', '<div>The pier.</div>')}</en-export>`;
  const { articles } = await importTwice('Über Häfen.enex', two);
  expect(articles.map(({ collections }) => collections)).toEqual([['Über Häfen'], ['Über Häfen']]);
  const alone = `${head}${note('Ships: a list', '<div>The ship.</div>')}</en-export>`;
  expect((await importFile('Ships_ a list.enex', alone)).articles[0]?.collections).toEqual([]);
  const mixed = `${head}${note('Boats', '<div>The boat.</div>')}</en-export>`;
  expect((await importFile('My Notes.enex', mixed)).articles[0]?.collections).toEqual([]);
});
