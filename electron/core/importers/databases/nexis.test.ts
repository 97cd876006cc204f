import { expect, test } from 'vitest';
import { openImports } from '../testing/import-of.ts';
import { rtfOf } from '../testing/make-rtf.ts';
import { isNexis, nexisFields } from './nexis-fields.ts';

const { importFile, importTwice } = openImports();

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
