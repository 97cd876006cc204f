import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openImports } from '../testing/import-of.ts';
import { memorySource } from '../testing/memory-source.ts';
import { marksOf, readWhole, wrongMarks } from '../testing/read-whole.ts';
import { newsmlG2 } from './index.ts';

const { importFile, importTwice } = openImports();
const message = readFileSync(join(import.meta.dirname, 'fixtures', 'message.xml'), 'utf8');

/** A news item by itself, with what a test wants to say in it. */
const item = (options: { version?: string; status?: string; body?: string; meta?: string } = {}) =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:a.example:1" version="${options.version ?? '1'}">
  <itemMeta><versionCreated>2023-04-18T09:00:00Z</versionCreated><pubStatus qcode="stat:${options.status ?? 'usable'}"/>${options.meta ?? ''}</itemMeta>
  <contentMeta><headline>Harbour opens</headline></contentMeta>
  <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>
  ${options.body ?? '<p>The harbour opened on Tuesday.</p><p>Boats left at dawn.</p>'}
  </body></html></inlineXML></contentSet></newsItem>`;

test('a message gives each of its items with all that is said of it, and tells of a package in words', async () => {
  const { report, articles } = await importTwice('message.xml', message);
  expect(report).toMatchObject({ found: 4, stored: 4, failed: [] });
  expect(report.passedOver?.named[0]?.words).toMatch(
    /package “Top stories”.* “Harbour opens” \(tag:northwire/,
  );
  expect(articles[0]).toMatchObject({
    headline: "UPDATE 2-Lindmar's harbour opens again after the storm",
    alternativeHeadline: 'Two days without fish',
    byline: 'By Ruth Penhallow and Ola Berg',
    authors: ['Ruth Penhallow', 'Ola Berg'],
    dateline: 'LINDMAR, April 18 (Reuters) -',
    place: 'LINDMAR',
    agency: 'Reuters',
    section: 'World Service',
    publishedAt: '2023-04-18T07:30:00+02:00',
    modifiedAt: '2023-04-18T09:12:44Z',
    publisher: 'Northwire',
    language: 'en',
    slugline: 'LINDMAR-HARBOUR/ (UPDATE 2)',
    credit: '(Reporting by Ruth Penhallow; Editing by Jo Smith)',
    tags: ['genre/Market Reports', 'subject/Fishing industry'],
    warnings: ['Content that is not in the file: pictures/quay.jpg (image/jpeg)'],
    news: {
      guid: 'tag:northwire.example,2023:newsml_L8N36L1AB',
      version: '3',
      status: 'usable',
      signals: ['sig:correction', 'edStat:U', 'UPDATE 2'],
      embargo: '2023-04-19T06:00:00+02:00',
      usageTerms: 'No use in broadcast before Wednesday.',
      edNote: "Updates with the minister's words in the 3rd paragraph.",
      urgency: 3,
    },
  });
  expect(articles[0]?.text.split('\n\n')).toEqual([
    'LINDMAR, April 18 (Reuters) - The harbour of Lindmar opened again on Tuesday, the council said.',
    'Fishermen had waited since dawn & were glad.',
    '“It was long,” the minister said.',
  ]);
  expect(articles[0]?.html).toContain('<b>waited</b>');
  expect(articles[0]?.html).not.toMatch(/alert|Reporting by/);
});

test('a body broken by hand in one paragraph is read as plain text; an embargo in words is kept in words', async () => {
  const { articles } = await importFile('message.xml', message);
  expect(articles[1]).toMatchObject({
    byline: 'By Arpan Lindqvist',
    authors: ['Arpan Lindqvist'],
    agency: 'Reuters',
    credit: '(Reporting by Arpan Lindqvist in Lindmar; Editing by Joseph Radley and Richard Pulling)',
    news: { status: 'withheld', embargo: 'until the speech is held', guid: 'L8N36L2XY' },
  });
  const paragraphs = articles[1]?.text.split('\n\n') ?? [];
  expect(paragraphs.at(-1)).toBe(
    '"The talk is that the bank could wait, too," a trader of the Bank of the North said.',
  );
  expect(paragraphs.at(-2)).toMatch(/^April 18 \(Reuters\) - Gold fell on Tuesday as .* with the rates\.$/);
});

test('a body in NITF of any namespace gives its headline, byline and tables; a kill in plain text is a kill', async () => {
  const { articles } = await importFile('message.xml', message);
  expect(articles[2]).toMatchObject({
    headline: 'Hafen von Lindmar wieder offen',
    byline: 'Von Jörg Weiß',
    authors: ['Jörg Weiß'],
    place: 'Lindmar',
    agency: 'AFP',
    language: 'de',
  });
  expect(articles[2]?.text).toContain('Boote | 42');
  expect(articles[3]).toMatchObject({
    headline: 'KILL-Mayor resigns',
    news: { status: 'canceled', signals: ['KILL'] },
  });
});

test('a higher version is a new edition, and so is a kill of the same words', async () => {
  await importFile('a.xml', item());
  const second = await importFile(
    'b.xml',
    item({ version: '2', body: '<p>The harbour opened on Monday.</p>' }),
  );
  expect(second.report).toMatchObject({ newEditions: 1 });
  const kill = await importFile('c.xml', item({ version: '3', status: 'canceled', body: '' }));
  expect(kill.report).toMatchObject({ newEditions: 1 });
  expect(kill.articles[0]).toMatchObject({ edition: 3, news: { version: '3', status: 'canceled' } });
  expect((await importFile('a2.xml', item())).report).toMatchObject({ alreadyThere: 1 });
});

test('without any namespace it is read the same', async () => {
  const { articles } = await importFile('a.xml', item().replace(/ xmlns="[^"]*"/g, ''));
  expect(articles[0]).toMatchObject({ headline: 'Harbour opens', publishedAt: '2023-04-18T09:00:00Z' });
  expect(articles[0]?.text).toBe('The harbour opened on Tuesday.\n\nBoats left at dawn.');
});

test('an item whose text is elsewhere keeps its caption and says where the text is', async () => {
  const picture = `<newsItem guid="urn:p" version="1"><contentMeta><headline>Quay</headline><description>Boats at the quay.</description></contentMeta>
    <contentSet><remoteContent href="http://cdn.example/1.jpg" contenttype="image/jpeg"/></contentSet></newsItem>`;
  const { articles } = await importFile('p.xml', picture);
  expect(articles[0]).toMatchObject({
    text: 'Boats at the quay.',
    warnings: ['Content that is not in the file: http://cdn.example/1.jpg (image/jpeg)'],
  });
});

test('items before a cut are kept, and the cut is told', async () => {
  const cut = message.slice(0, message.indexOf('urn:newsml:northwire.example:20230418:data-1'));
  const { report } = await importFile('cut.xml', cut);
  expect(report).toMatchObject({ stored: 3 });
  expect(report.failed[0]?.reason).toMatch(/broken in line/);
});

test('a bomb of entities, a file from the disk and scripts do nothing', async () => {
  const hostile = `<!DOCTYPE newsItem [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
    ${item({ body: '<p onclick="x()">One &b; &f; story.</p><p><a href="javascript:x()">link</a></p>' })}`;
  const { articles } = await importFile('h.xml', hostile);
  expect(articles[0]?.text).toContain('One &b; &f; story.');
  expect(articles[0]?.html).not.toMatch(/onclick|javascript|root:/);
  expect(articles[0]?.warnings[0]).toMatch(/Entities that the file defines/);
});

test('an item without headline and text, and nesting without end, are failures with their reasons', async () => {
  const empty = await importFile('e.xml', '<newsItem guid="x" version="1"><itemMeta/></newsItem>');
  expect(empty.report.failed[0]?.reason).toBe('It has neither a headline nor a text.');
  const deep = await importFile('d.xml', `<newsItem>${'<a>'.repeat(100_000)}`);
  expect(deep.report.failed[0]?.reason).toMatch(/nests more than/);
});

test('a message of many thousand items is read item by item', async () => {
  const one = item().replace(/<\?.*\?>/, '');
  const many = Array.from({ length: 3000 }, (_, n) =>
    one.replace('a.example:1', `a.example:${n}`).replace('dawn', `dawn ${n}`),
  );
  const source = await memorySource(
    'm.xml',
    `<newsMessage><itemSet>${many.join('\n')}</itemSet></newsMessage>`,
  );
  const outcomes = await readWhole(newsmlG2, source);
  expect(outcomes).toHaveLength(3000);
  expect(outcomes.every((outcome) => typeof outcome !== 'string')).toBe(true);
  const few = `<newsMessage><itemSet>${many.slice(0, 5).join('\n')}</itemSet></newsMessage>`;
  const marked = await memorySource('f.xml', few, 500);
  expect(await marksOf(newsmlG2, marked)).toHaveLength(5);
  expect(await wrongMarks(newsmlG2, marked)).toEqual([]);
});
