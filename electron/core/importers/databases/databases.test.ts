import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rtf } from '../rtf/index.ts';
import { openImports } from '../testing/import-of.ts';
import { memorySource } from '../testing/memory-source.ts';
import { readWhole } from '../testing/read-whole.ts';
import { factivaArticles } from './factiva-fields.ts';
import { databasePage, databaseText } from './index.ts';
import { languageCalled } from './language-named.ts';
import { isNexis, nexisFields } from './nexis-fields.ts';
import { printedDay } from './printed-day.ts';

const { importFile, importTwice } = openImports();

interface Told {
  readonly number?: string;
  readonly headline?: string;
  readonly day?: string;
  readonly language?: string;
  readonly words?: string;
  readonly lead?: string;
}

const told = (options: Told = {}) => ({
  number: 'GRDN000020100112e61c0002a',
  headline: 'Harbour of Lindmar opens again',
  day: '12 January 2010',
  language: 'English',
  words: '508 words',
  lead: 'LINDMAR (Reuters) - The harbour opened on Tuesday.',
  ...options,
});

/** An article as Factiva prints it with the codes of its fields; `gap` parts them. */
const coded = (options: Told = {}, gap = '\t') => {
  const { number, headline, day, language, words, lead } = told(options);
  return `SE${gap}National
HD${gap}${headline}
BY${gap}Ruth Penhallow
WC${gap}${words}
PD${gap}${day}
ET${gap}09:30 GMT
SN${gap}The Northern Guardian
SC${gap}GRDN
PG${gap}12
LA${gap}${language}
CY${gap}© Copyright 2010. The Northern Guardian. All rights reserved.

LP${gap}
${lead}

TD${gap}
IN Sweden, boats left at dawn.

The council was glad.
CO${gap}lindf : Lindmar Fish AB
IN${gap}i03 : Fishing | i0 : Agriculture
NS${gap}gcat : Political/General News | ncat : Content Types
RE${gap}swed : Sweden | eurz : Europe
PUB${gap}Guardian Newspapers Limited
AN${gap}Document ${number}
`;
};

const expectedFactiva = {
  headline: 'Harbour of Lindmar opens again',
  byline: 'Ruth Penhallow',
  authors: ['Ruth Penhallow'],
  place: 'LINDMAR',
  agency: 'Reuters',
  section: 'National',
  publishedAt: '2010-01-12T09:30:00Z',
  publisher: 'The Northern Guardian',
  language: 'en',
  text: 'LINDMAR (Reuters) - The harbour opened on Tuesday.\n\nIN Sweden, boats left at dawn.\n\nThe council was glad.',
  tags: [
    'company/Lindmar Fish AB',
    'industry/Agriculture',
    'industry/Fishing',
    'region/Europe',
    'region/Sweden',
    'subject/Political, General News',
  ],
  news: { usageTerms: '© Copyright 2010. The Northern Guardian. All rights reserved.' },
};

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

const cell = (code: string, value: string) =>
  `<tr><td class="index"><b>${code}</b>&nbsp;</td><td>${value}</td></tr>`;
const page = (options: Told = {}) => {
  const { number, headline, day, language, words, lead } = told(options);
  return `<div class="article enArticle"><p><table>${cell('SE', 'National')}${cell('HD', `<span class='enHeadline'>${headline}</span>`)}${cell('BY', 'Ruth Penhallow')}${cell('WC', words)}${cell('PD', day)}${cell('ET', '09:30 GMT')}${cell('SN', 'The Northern Guardian')}${cell('SC', 'GRDN')}${cell('LA', language)}${cell('CY', '© Copyright 2010. The Northern Guardian. All rights reserved.')}
${cell('LP', `<p class="articleParagraph enarticleParagraph">${lead}</p>`)}${cell('TD', '<p class="articleParagraph enarticleParagraph">IN Sweden, boats left at dawn.</p><p class="articleParagraph enarticleParagraph">The council was glad.</p><script>x()</script>')}
${cell('CO', 'lindf : Lindmar Fish AB')}${cell('IN', 'i03 : Fishing | i0 : Agriculture')}${cell('NS', 'gcat : Political/General News | ncat : Content Types')}${cell('RE', 'swed : Sweden | eurz : Europe')}${cell('AN', `Document ${number}`)}</table></p></div>`;
};

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

const rtfOf = (text: string) => {
  const escaped = text
    .replace(/[\\{}]/g, '\\$&')
    .replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0)}?`);
  return `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\pict 89504e47}${escaped.replace(/\t/g, '\\cell ').replace(/\n/g, '\\par\n')}}`;
};

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

const older = (number: number, headline: string) => `
                               ${number} of 20 DOCUMENTS



                           The Northern Guardian (Lindmar)

                            January 11, 2010 Monday
                                   Edition 1;
                                    Scotland

${headline}

BYLINE: Ruth Penhallow

SECTION: NEWS; Pg. 3

LENGTH: 453 words

DATELINE: LINDMAR, Sweden

The harbour of Lindmar opened again on Monday, two days after a storm had
broken its outer wall and left the boats of three towns without any place to
land their fish.

Language: a word that the text may use.

"It was long," said ${headline.length} of the fishermen who had waited on the quay since the
early dawn.

LOAD-DATE: January 12, 2010

LANGUAGE: ENGLISH

GRAPHIC: The quay

PUBLICATION-TYPE: Newspaper

SUBJECT: FISHING INDUSTRY (90%); HARBORS (73%); WEATHER (55%)

                    Copyright 2010 Northern Papers Ltd
                              All Rights Reserved
`;

test('the older text of Nexis gives each of its documents', async () => {
  const text = `Download Request: Selected Items: 1-20\nTime Of Request: Friday, March 20, 2018\n${older(1, 'Harbour opens again')}${older(2, 'Second story of the day')}`;
  const { report, articles } = await importTwice('nexis.txt', text);
  expect(report).toMatchObject({ found: 2, stored: 2 });
  expect(articles[0]).toMatchObject({
    headline: 'Harbour opens again',
    byline: 'Ruth Penhallow',
    authors: ['Ruth Penhallow'],
    dateline: 'LINDMAR, Sweden',
    place: 'LINDMAR',
    section: 'NEWS',
    publishedAt: '2010-01-11',
    publisher: 'The Northern Guardian (Lindmar)',
    language: 'en',
    tags: ['subject/FISHING INDUSTRY', 'subject/HARBORS'],
    news: { edNote: 'The quay', usageTerms: 'Copyright 2010 Northern Papers Ltd All Rights Reserved' },
  });
  expect(articles[0]?.text.split('\n\n')).toEqual([
    'The harbour of Lindmar opened again on Monday, two days after a storm had broken its outer wall and left the boats of three towns without any place to land their fish.',
    'Language: a word that the text may use.',
    '"It was long," said 19 of the fishermen who had waited on the quay since the early dawn.',
  ]);
});

test('documents with a label for headline and body, as in “DOCUMENT 1 of 20”, are read', () => {
  const fields = nexisFields(
    'The Northern Guardian\n\nJanuary 11, 2010\n\nLENGTH: 20 words\nHEADLINE: Harbour opens\nagain\nBYLINE: By Ruth\n\nBODY:\nThe harbour opened.\n\nLOAD-DATE: January 12, 2010',
  );
  expect(fields).toMatchObject({
    headline: 'Harbour opens again',
    source: 'The Northern Guardian',
    day: 'January 11, 2010',
  });
  expect(fields.body.join('').trim()).toBe('The harbour opened.');
});

test('documents that were ordered without their labels have their text below the headline', () => {
  const fields = nexisFields(
    '\n   The Northern Guardian\n\n   January 11, 2010 Monday\n   Final Edition\n\nHarbour opens\nagain\n\nThe harbour opened.\n\nBoats left.\n\nLOAD-DATE: January 12, 2010',
  );
  expect(fields).toMatchObject({ headline: 'Harbour opens again', source: 'The Northern Guardian' });
  expect(fields.body.filter((line) => line !== '')).toEqual(['The harbour opened.', 'Boats left.']);
});

test('a text that ends with “End of Document” is none of Nexis for that', () => {
  expect(isNexis('A manual\n\nIt says how.\nEnd of Document\n')).toBe(false);
  expect(isNexis('Length: 3 metres\nwidth: 2\n')).toBe(false);
});

const newer = (headline: string) => `${headline}
The Northern Guardian (Lindmar)
Dienstag 12. Januar 2010
Regionalausgabe

Copyright 2010 Northern Papers Ltd All Rights Reserved

Section: NEWS; Pg. 3
Length: 453 words
Byline: Ruth Penhallow
Highlight: Two days without fish

Body

The harbour of Lindmar opened again.

Boats left at dawn, said ${headline}.

Classification

Language: GERMAN; DEUTSCH
Publication-Type: Zeitung
Subject: FISHING (90%)
Load-Date: January 12, 2010

End of Document
`;

test('the newer form of Nexis is read from RTF, and from HTML by its documents', async () => {
  const { report, articles } = await importTwice(
    'nexis.rtf',
    rtfOf(`${newer('Hafen wieder offen')}\n${newer('Zweite Meldung')}`),
  );
  expect(report).toMatchObject({ found: 2, stored: 2 });
  expect(articles[0]).toMatchObject({
    headline: 'Hafen wieder offen',
    alternativeHeadline: 'Two days without fish',
    byline: 'Ruth Penhallow',
    section: 'NEWS',
    publishedAt: '2010-01-12',
    publisher: 'The Northern Guardian (Lindmar)',
    language: 'de',
    text: 'The harbour of Lindmar opened again.\n\nBoats left at dawn, said Hafen wieder offen.',
    tags: ['subject/FISHING'],
  });
  const document = (text: string) =>
    `<DOCFULL><DIV CLASS="c3">${text
      .split('\n')
      .map((line) => `<P CLASS="c6"><SPAN CLASS="c2">${line.trim()}</SPAN></P>`)
      .join('')}</DIV></DOCFULL>`;
  const html = `<HTML><BODY><!-- Hide XML section from browser -->${document(older(1, 'From a page'))}${document(older(2, 'Another from it'))}</BODY></HTML>`;
  const pages = await importFile('nexis.HTML', html);
  expect(pages.report).toMatchObject({ found: 2, stored: 2 });
  expect(pages.articles[0]).toMatchObject({
    headline: 'From a page',
    byline: 'Ruth Penhallow',
    publishedAt: '2010-01-11',
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
