import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readWireTime } from '../news/wire-time.ts';
import { openImports } from '../testing/import-of.ts';

const { importFile, importTwice } = openImports();
const story = readFileSync(join(import.meta.dirname, 'fixtures', 'story.xml'));

const minimal = (options: { docdata?: string; head?: string; body?: string; attributes?: string } = {}) =>
  `<nitf><head><docdata ${options.attributes ?? ''}><doc-id regsrc="AP" id-string="d1"/>${options.docdata ?? ''}</docdata></head>
  <body><body.head><hedline><hl1>Harbour opens</hl1></hedline>${options.head ?? ''}</body.head>
  <body.content>${options.body ?? '<p>The harbour opened.</p><p>Boats left.</p>'}</body.content></body></nitf>`;

test('a story is read with all that is said of it, in its charset, with no DTD', async () => {
  const { articles } = await importTwice('story.xml', story);
  expect(articles[0]).toMatchObject({
    headline: 'El puerto de Málaga abre tras el temporal',
    alternativeHeadline: 'Los barcos salen de noche',
    byline: 'Por Ana Pérez Gómez y Luis Ortega',
    authors: ['Ana Pérez Gómez', 'Luis Ortega'],
    dateline: 'Málaga, 18 abr (EFE).-',
    place: 'Málaga',
    agency: 'EFE',
    section: 'Nacional',
    publishedAt: '2023-04-18T09:30:00+02:00',
    modifiedAt: '2023-04-18T10:15:00+02:00',
    publisher: 'EFE Servicios',
    url: 'https://efe.example/22751909',
    language: 'es',
    slugline: 'ESPAÑA PUERTO',
    credit: 'EFE; gr/bp',
    tags: ['keyword/ESPAÑA PUERTO', 'keyword/pesca', 'subject/Gobierno', 'subject/Política'],
    warnings: ['Media that are not in the file: p.jpg'],
    news: {
      guid: '22751909',
      version: '2',
      status: 'usable',
      signals: ['CORRECTION'],
      embargo: '2023-04-19T06:00:00+02:00',
      usageTerms: 'Prohibida su venta.',
      edNote: 'Corrige el dato del tercer párrafo\nSon 42 barcos, no 24\nNota a los editores: hay fotos.',
      urgency: 5,
    },
  });
  expect(articles[0]?.text.split('\n\n')).toEqual([
    'Málaga, 18 abr (EFE).- El puerto de Málaga abrió este martes, según el ayuntamiento — por fin.',
    'Los barcos',
    'Dijo Juan Ruiz: Salimos.',
    'Barco | Hora\nAna | 3.00',
    'Real Madrid    3\nBarcelona      2',
    'uno\ndos',
  ]);
  const html = articles[0]?.html ?? '';
  expect(html).toContain('<figcaption>El muelle, hoy.</figcaption>');
  expect(html).toContain('<img src="https://img.example/p.jpg" alt="El muelle" />');
  expect(html).toMatch(/<h3>Los barcos<\/h3>.*<q>Salimos<\/q>/s);
  expect(html).not.toMatch(/AAAA|gr\/bp/);
});

test('norm dates are read in each of their forms', () => {
  const forms: readonly (readonly [string, string | null])[] = [
    ['20230418T093000Z', '2023-04-18T09:30:00Z'],
    ['20230418T093000+0600', '2023-04-18T09:30:00+06:00'],
    ['20230418T0930-0430', '2023-04-18T09:30:00-04:30'],
    ['20230418', '2023-04-18'],
    ['20230418T093000', '2023-04-18'],
    ['2023-04-18T09:30:00.123Z', '2023-04-18T09:30:00Z'],
    ['2023-04-18 09:30:00+00:00', '2023-04-18T09:30:00Z'],
    ['20230231', null],
    ['April 18', null],
    ['', null],
  ];
  for (const [printed, time] of forms) expect([printed, readWireTime(printed)]).toEqual([printed, time]);
});

test('a corrected version is a new edition, a killed one too, and its status shows', async () => {
  await importFile('a.xml', minimal({ docdata: '<du-key version="1" key="harbour"/>' }));
  const next = await importFile('b.xml', minimal({ docdata: '<du-key version="2" key="harbour"/>' }));
  expect(next.report).toMatchObject({ newEditions: 1 });
  const killed = await importFile('c.xml', minimal({ attributes: 'management-status="canceled"' }));
  expect(killed.articles[0]).toMatchObject({ edition: 3, news: { status: 'canceled' } });
  const slug = await importFile(
    'd.xml',
    minimal({ docdata: '<du-key key="BC-KILL--Harbour, 1st Ld-Writethru"/>' }),
  );
  expect(slug.articles[0]?.news).toMatchObject({ status: 'canceled', signals: ['KILL', '1st Ld-Writethru'] });
});

test('a byline with the job beside it, initials and a location alone are read as what they are', async () => {
  const head =
    '<byline>By BERNARD COLDWELL<byttl>AP Business Writer</byttl></byline><dateline><location>NEW YORK, N.Y.</location></dateline>';
  const body = '<p>NEW YORK (AP) — The gas rose.</p><p>It rose again.</p>';
  const [article] = (await importFile('a.xml', minimal({ head, body }))).articles;
  expect(article).toMatchObject({
    byline: 'By BERNARD COLDWELL',
    authors: ['Bernard Coldwell'],
    place: 'NEW YORK',
    dateline: 'NEW YORK (AP) —',
    agency: 'AP',
  });
  const [initials] = (
    await importFile('b.xml', minimal({ head: '<byline>gr/bp</byline>', docdata: '<doc-id/>' }))
  ).articles;
  expect(initials?.authors).toEqual([]);
});

test('stories within another document are each one, and a cut one is told', async () => {
  const two = `<feed>${minimal()}${minimal({ body: '<p>Another.</p>' }).replace('d1', 'd2')}<nitf><head>`;
  const { report } = await importFile('feed.xml', two);
  expect(report).toMatchObject({ found: 3, stored: 2 });
  expect(report.failed[0]?.reason).toMatch(/broken/);
});

test('attacks in a story do not reach what is kept', async () => {
  const body =
    '<p>Text <a href="javascript:alert(1)">x</a><script>alert(2)</script></p><media><media-reference source="data:text/html,x"/></media><iframe src="https://evil.example"/><p>More.</p>';
  const [article] = (await importFile('h.xml', minimal({ body }))).articles;
  expect(article?.html).not.toMatch(/javascript|alert\(2\)|data:|iframe/);
});
