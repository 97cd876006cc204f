import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openImports } from '../testing/import-of.ts';

const { importFile, importTwice } = openImports();
const news = readFileSync(join(import.meta.dirname, 'fixtures', 'news.xml'), 'utf8');

test('each item is read with all that is said of it, from the component that has the text and those around it', async () => {
  const { report, articles } = await importTwice('news.xml', news);
  expect(report).toMatchObject({ found: 2, stored: 2 });
  expect(articles[0]).toMatchObject({
    headline: 'Le port de Lindmar rouvre',
    alternativeHeadline: 'Deux jours après la tempête',
    byline: 'Par Hélène DURAND',
    authors: ['Hélène Durand'],
    dateline: 'Lindmar (Suède), 10 juil 2024 (AFP) -',
    place: 'Lindmar',
    agency: 'AFP',
    publishedAt: '2024-07-10T12:59:02Z',
    modifiedAt: '2024-07-10T15:00:00+02:00',
    language: 'fr',
    slugline: 'port-tempête',
    credit: 'hd/abc',
    text: 'Le port a rouvert mercredi, selon la ville & la région.\n\n"Enfin", a dit un pêcheur.',
    tags: ['keyword/pêche', 'subject/Pêche'],
    warnings: ['Content that is not in the file: photo.jpg'],
    news: {
      guid: 'urn:newsml:afp.com:20240710:TX-PAR-QP52:2',
      version: '2',
      status: 'withheld',
      signals: ['Rectify'],
      embargo: '2024-07-11T06:00:00+02:00',
      usageTerms: 'Usage éditorial seulement',
      edNote: 'Photos à venir',
      urgency: 4,
    },
  });
  expect(articles[1]).toMatchObject({
    headline: 'Hafen wieder offen',
    byline: 'Von Jörg Weiß',
    language: 'de',
    publishedAt: '2024-07-10',
    modifiedAt: null,
    place: 'Lindmar',
    agency: 'dpa',
    news: { status: 'canceled', version: '1' },
  });
});

test('the next revision of an item is a new edition of it', async () => {
  await importFile('a.xml', news);
  const { report } = await importFile('b.xml', news.replaceAll('>2<', '>3<').replaceAll('QP52:2', 'QP52:3'));
  expect(report).toMatchObject({ newEditions: 1, alreadyThere: 1 });
});

test('a broken file gives what comes before, a hostile one nothing but text, an empty item its reason', async () => {
  const broken = await importFile('broken.xml', news.replace('</NewsML>', '</NewsMl>'));
  expect(broken.report).toMatchObject({ stored: 2 });
  expect(broken.report.failed).toHaveLength(1);
  const hostile = news.replace('<p>Le port', '<p><svg onload="x()"><script>x()</script></svg>Le grand port');
  const [article] = (await importFile('hostile.xml', hostile.replaceAll('QP52', 'QP53'))).articles;
  expect(article?.html).not.toMatch(/svg|script|onload/);
  const empty = await importFile('empty.xml', '<NewsML><NewsItem><Identification/></NewsItem></NewsML>');
  expect(empty.report.failed[0]?.reason).toBe('It has neither a headline nor a text.');
});

test('an item that only refers to others is told in words, and is no failure', async () => {
  const item = `<NewsItem><Identification><NameLabel>Top</NameLabel></Identification><NewsComponent><NewsLines><HeadLine>Top stories</HeadLine></NewsLines>
    <NewsComponent><NewsItemRef NewsItem="urn:newsml:a:1"><Comment>Harbour opens</Comment></NewsItemRef><NewsItemRef NewsItem="urn:newsml:a:2"/></NewsComponent></NewsComponent></NewsItem>`;
  const { path, report } = await importTwice('top.xml', news.replace('</NewsML>', `${item}</NewsML>`));
  expect(report).toMatchObject({ found: 2, stored: 2, failed: [] });
  const words =
    'It is a package “Top stories”, no story. It refers to “Harbour opens” (urn:newsml:a:1), urn:newsml:a:2.';
  expect(report.passedOver).toEqual({ named: [{ source: `${path}:3`, words }], unnamed: 0 });
});
