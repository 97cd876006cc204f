import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageCalled } from '../../language/language-called.ts';
import { rtf } from '../rtf/index.ts';
import { openImports } from '../testing/import-of.ts';
import { rtfOf } from '../testing/make-rtf.ts';
import { memorySource } from '../testing/memory-source.ts';
import { readWhole } from '../testing/read-whole.ts';
import { factivaArticles } from './factiva-fields.ts';
import { databasePage, databaseText } from './index.ts';
import { printedDay } from './printed-day.ts';
import { coded, expectedFactiva, page } from './testing/factiva-article.ts';

const { importFile, importTwice } = openImports();

test('several articles of Factiva with codes in a text are read with all that is said of them', async () => {
  const second = {
    number: 'GRDN000020100113e61c0002b',
    headline: 'Second story',
    lead: 'Another lead of another story.',
  };
  for (const gap of ['\t', '   ', '\n']) {
    const { report, articles } = await importFile(
      'factiva.txt',
      `${coded({}, gap)}\n${coded(second, gap)}\nSearch Summary\nText: harbour\n`,
    );
    expect(report.found).toBe(2);
    expect(articles[0]).toMatchObject(expectedFactiva);
    expect(articles[1]).toMatchObject({ headline: 'Second story' });
  }
  await importTwice('again.txt', coded());
});

test('columns that are swapped, as where a language runs from right to left, are told by where the code stands', async () => {
  const swapped = coded({}, '\t').replace(/^([A-Z]{2,3})\t(.*)$/gm, '$2\t$1');
  const { articles } = await importFile('rtl.txt', swapped);
  expect(articles[0]).toMatchObject(expectedFactiva);
});

test('days and languages are read in the languages of Factiva’s pages', () => {
  const days = [
    '12 January 2010',
    '12. Januar 2010',
    '12 janvier 2010',
    '12 enero 2010',
    '12 gennaio 2010',
    '12 janeiro 2010',
    '12 января 2010',
    '12 januari 2010',
    '2010年1月12日',
    'January 12, 2010 Tuesday',
    'Mardi 12 Janvier 2010',
  ];
  for (const day of days) expect([day, printedDay(day)]).toEqual([day, '2010-01-12']);
  expect(printedDay('12 January 2010 23:05 CET')).toBe('2010-01-12T23:05:00+01:00');
  expect(printedDay('No day here')).toBeNull();
  const names = [
    'English',
    'Englisch',
    'Anglais',
    'Inglés',
    'Inglese',
    'ENGLISH; ENGLISH',
    'английский',
    '英語',
  ];
  for (const name of names) expect([name, languageCalled(name)]).toEqual([name, 'en']);
  expect(languageCalled('Northern')).toBeUndefined();
});

test.each([
  ['508 words', '12 January 2010', 'English'],
  ['508 Wörter', '12 Januar 2010', 'Deutsch'],
  ['1.508 mots', '12 janvier 2010', 'Français'],
  ['508 palabras', '12 enero 2010', 'Español'],
])('an article of Factiva without codes is read by its layout: %s', async (words, day, language) => {
  const text = `National
Harbour of Lindmar opens again
By Ruth Penhallow
${words}
${day}
09:30
The Northern Guardian
GRDN
12
${language}
© Copyright 2010. The Northern Guardian.

The harbour opened on Tuesday, two days after the storm.

Boats left at dawn.
Document GRDN000020100112e61c0002a
`;
  const { articles } = await importFile('plain.txt', text);
  expect(articles[0]).toMatchObject({
    headline: 'Harbour of Lindmar opens again',
    byline: 'By Ruth Penhallow',
    section: 'National',
    publishedAt: '2010-01-12',
    publisher: 'The Northern Guardian',
    text: 'The harbour opened on Tuesday, two days after the storm.\n\nBoats left at dawn.',
  });
});

test('a page of Factiva gives each of its articles, with codes or without', async () => {
  const plain = `<div class="article frArticle"><div id="hd"><span class="frHeadline">Le port rouvre</span></div><div class="author">Hélène Durand</div><div>320 mots</div><div>13 janvier 2010</div><div>Le Nord</div><div>NORD</div><div>Français</div><div>Copyright 2010 Le Nord</div><p class="articleParagraph frarticleParagraph">Le port a rouvert mardi.</p><p>Document NORD000020100113e61c0001z</p></div>`;
  const html = `<!DOCTYPE html><html><head><title>Factiva</title><script>${'x'.repeat(20_000)}</script></head><body>${page()}${plain}</body></html>`;
  const { report, articles } = await importTwice('Factiva-1.html', html);
  expect(report).toMatchObject({ found: 2, stored: 2 });
  expect(articles[0]).toMatchObject(expectedFactiva);
  expect(articles[1]).toMatchObject({
    headline: 'Le port rouvre',
    byline: 'Hélène Durand',
    publishedAt: '2010-01-13',
    publisher: 'Le Nord',
    language: 'fr',
    text: 'Le port a rouvert mardi.',
  });
});

test('an RTF of Factiva gives its articles; one of anything else is one clip', async () => {
  const { report, articles } = await importTwice(
    'factiva.rtf',
    rtfOf(`${coded()}\n${coded({ number: 'GRDN000020100113e61c0002b', headline: 'Two', lead: 'Another.' })}`),
  );
  expect(report.found).toBe(2);
  expect(articles[0]).toMatchObject(expectedFactiva);
  const other = await importFile(
    'note.rtf',
    rtfOf(
      'Harbour opens\n\nBy Ola Berg\n\nLINDMAR, Jan 13 (Reuters) - The harbour opened.\n\nBoats left at dawn, the council said.',
    ),
  );
  expect(other.articles[0]).toMatchObject({
    headline: 'Harbour opens',
    byline: 'By Ola Berg',
    agency: 'Reuters',
  });
});

test('a download that is cut gives the articles that are whole, one without any is told', async () => {
  const cut = await readWhole(databaseText, await memorySource('f.txt', coded() + coded().slice(0, 300)));
  expect(cut).toHaveLength(1);
  const none = await readWhole(databaseText, await memorySource('f.txt', coded().slice(0, 400)));
  expect(none).toEqual([expect.stringMatching(/no whole article/)]);
  const empty = await readWhole(
    databasePage,
    await memorySource('factiva.html', '<html><title>Factiva</title></html>'),
  );
  expect(empty).toEqual([expect.stringMatching(/no article/)]);
});

test('a hostile page runs nothing', async () => {
  const html = `<html><body>${page({ lead: '<img src=x onerror=alert(1)>LINDMAR (Reuters) - <iframe src="https://evil.example"></iframe>The harbour opened on Tuesday.' })}</body></html>`;
  const { articles } = await importFile('factiva.html', html);
  expect(articles[0]).toMatchObject({ text: expectedFactiva.text, html: null });
});

test('a download of thousands of articles is read in bounded time', async () => {
  const many = Array.from({ length: 1000 }, (_, n) =>
    coded({ number: `GRDN000020100112e${String(n).padStart(8, '0')}`, lead: `Lead number ${n} of them.` }),
  ).join('\n');
  expect(factivaArticles(many)).toHaveLength(1000);
  const outcomes = await readWhole(databaseText, await memorySource('f.txt', many));
  expect(outcomes.filter((outcome) => typeof outcome !== 'string')).toHaveLength(1000);
});

test('whatever lines stand in a download, articles come out or a reason', async () => {
  const line = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom(
      'HD\tx',
      'WC\t5 words',
      '12 January 2010',
      'Body',
      'LENGTH: 5 words',
      '1 of 2 DOCUMENTS',
      'End of Document',
      'Document GRDN000020100112e61c0002a',
      '',
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 20 }), async (lines) => {
      for (const [importer, text] of [
        [databaseText, `1 of 2 DOCUMENTS\n${lines.join('\n')}`],
        [rtf, rtfOf(lines.join('\n'))],
      ] as const) {
        const outcomes = await readWhole(importer, await memorySource('x', text));
        for (const outcome of outcomes)
          if (typeof outcome === 'string') expect(outcome.length).toBeGreaterThan(10);
      }
    }),
    { numRuns: 150 },
  );
});
