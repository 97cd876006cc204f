import { expect, test } from 'vitest';
import { makePdf } from '../importers/testing/make-pdf.ts';
import { openSite } from './testing.ts';

const site = openSite();
const { asked, check, feed, follow, found, item, text } = site;

test('nothing is fetched when a feed is followed; a look archives what it has, and tells what it found', async () => {
  await follow({ tag: 'feeds/herald' });
  expect(asked).toHaveLength(0);
  expect(await check()).toEqual({
    feeds: 1,
    found: 2,
    stored: 2,
    newEditions: 0,
    alreadyThere: 0,
    passedOver: 0,
    failed: [],
  });
  const hits = await found('tag:feeds/herald');
  expect(hits).toHaveLength(2);
  const article = await site.archive.call('article.get', { id: hits[0]?.id ?? '' });
  expect(article).toMatchObject({
    publisher: 'Skarra Herald',
    publishedAt: '2024-05-06T06:00:00.000Z',
    place: 'TORNVIK',
    warnings: [],
    tags: ['feeds/herald'],
  });
  expect(article.text).toContain('mended before the autumn');
  expect(await feed()).toMatchObject({
    title: 'Skarra Herald',
    archived: 2,
    outcome: '2 archived.',
    failing: false,
  });
});

test('a second look adds nothing; what leaves the feed stays in the archive', async () => {
  await follow();
  await check();
  expect(await check()).toMatchObject({ stored: 0, alreadyThere: 2 });
  site.items = [item(3)];
  expect(await check()).toMatchObject({ found: 1, stored: 1 });
  expect(await found()).toHaveLength(3);
});

test('an item is the same by its guid, else by its site.address, else by what it says', async () => {
  await follow();
  await check();
  site.items = [
    item(1, { date: 'Tue, 07 May 2024 09:00:00 GMT' }),
    item(2, { guid: 'another-guid', link: `${site.address}/story/2?utm_source=rss` }),
  ];
  expect(await check()).toMatchObject({ stored: 0, alreadyThere: 2 });
  site.items = [item(1, { guid: 'third', link: `${site.address}/elsewhere` })];
  expect(await check()).toMatchObject({ stored: 0, alreadyThere: 1 });
  expect(await found()).toHaveLength(2);
});

test('two items of one address are two by their names, in one look and in another', async () => {
  const link = `${site.address}/`;
  site.items = [item(2, { link }), item(1, { link })];
  await follow();
  expect(await check()).toMatchObject({ stored: 2, newEditions: 0 });
  site.items = [item(3, { link }), item(2, { link, about: 'A mended whale' })];
  expect(await check()).toMatchObject({ stored: 2, newEditions: 1 });
  const hits = await found();
  expect(hits.map(({ headline }) => headline).toSorted()).toEqual([
    'A mended whale comes to town',
    'A whale of number 1 comes to town',
    'A whale of number 3 comes to town',
  ]);
});

test('a name that is the address and a version’s number stays the same item', async () => {
  const link = `${site.address}/story/1`;
  const version = (n: number, about: string) => [
    item(1, { link: `${link}?at_medium=RSS`, guid: `${link}#${n}`, about }),
  ];
  site.items = version(0, 'A whale');
  await follow();
  await check();
  site.items = version(1, 'A corrected whale');
  expect(await check()).toMatchObject({ stored: 1, newEditions: 1 });
  const [hit, ...others] = await found();
  expect(others).toEqual([]);
  expect((await site.archive.call('article.get', { id: hit?.id ?? '' })).editions).toHaveLength(2);
});

test('an item that says something else now is a new edition of its article', async () => {
  await follow();
  await check();
  site.items = [item(1, { about: 'A corrected whale' }), item(2)];
  expect(await check()).toMatchObject({ stored: 1, newEditions: 1, alreadyThere: 1 });
  expect(await found()).toHaveLength(2);
  const [hit] = await found('corrected whale');
  expect((await site.archive.call('article.get', { id: hit?.id ?? '' })).editions).toHaveLength(2);
});

test('a summary alone is kept, and says that it is partial', async () => {
  site.items = [item(1, { summary: true })];
  await follow();
  await check();
  const [hit] = await found();
  expect((await site.archive.call('article.get', { id: hit?.id ?? '' })).warnings.join()).toContain(
    'Only a summary',
  );
});

test('with a saved search only what it finds is archived, by the whole of the search language, and only once looked at', async () => {
  const { search } = await site.archive.call('saved-search.save', {
    name: 'Herring',
    query: '"red herring" -headline:two',
  });
  site.items = [
    item(1, { about: 'One red herring' }),
    item(2, { about: 'Two red herring' }),
    item(3, { about: 'A herring that is red' }),
  ];
  await follow({ search: search.id });
  expect(await check()).toMatchObject({ found: 3, stored: 1, passedOver: 2 });
  expect((await found()).map(({ headline }) => headline)).toEqual(['One red herring comes to town']);
  expect(await check()).toMatchObject({ stored: 0, passedOver: 0, alreadyThere: 3 });
});

test('the whole text is fetched where that is wanted; a page that is not there leaves what the feed has', async () => {
  site.items = [item(1, { summary: true }), item(2, { summary: true })];
  site.answer = (request, response) => {
    if (request.url !== '/story/1') return false;
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><html><head><title>x</title></head><body><article><h1>x</h1>${text('The whole whale')}</article></body></html>`,
    );
    return true;
  };
  await follow({ fullText: true });
  const report = await check();
  expect(report).toMatchObject({ stored: 2 });
  expect(report.failed).toMatchObject([
    { source: `${site.address}/story/2`, reason: expect.stringContaining('404') },
  ]);
  const [whole] = await found('council');
  const article = await site.archive.call('article.get', { id: whole?.id ?? '' });
  expect(article).toMatchObject({
    headline: 'A whale of number 1 comes to town',
    capture: { type: 'text/html' },
  });
});

test('a whole story that is a PDF is read as one, whatever the site calls it', async () => {
  const text = 'The council voted for a second quay, and the harbour master said that nobody was against it.';
  site.answer = (request, response) => {
    if (!request.url?.startsWith('/story/')) return false;
    response.setHeader('content-type', 'text/html').end(makePdf([[{ text, x: 50, y: 700 }]]));
    return true;
  };
  site.items = [item(1, { summary: true })];
  await follow({ fullText: true });
  expect(await check()).toMatchObject({ stored: 1, failed: [] });
  const [whole] = await found('quay');
  expect(await site.archive.call('article.get', { id: whole?.id ?? '' })).toMatchObject({
    headline: 'A whale of number 1 comes to town',
    text,
    capture: { type: 'application/pdf' },
  });
});
