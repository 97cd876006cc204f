import { afterEach, beforeEach, expect, test } from 'vitest';
import { textClip } from '../../testing/clips.ts';
import { openTestArchive, type TestArchive } from '../../testing/open-test-archive.ts';

let archive: TestArchive;
beforeEach(() => {
  archive = openTestArchive();
});
afterEach(() => archive.close());

const body = 'The ferry waited for the fog to lift.\n\nNobody saw the lighthouse, he said.';

const add = async (headline: string) => {
  const url = `https://news.example/${headline.replaceAll(' ', '-')}`;
  const fields = { publisher: 'The Gazette', publishedAt: '2024-01-13' };
  const clip = textClip({ headline, body, url });
  return (await archive.call('clip.add', { clip, fields, tags: ['sea/north'] })).id;
};
const mark = async (article: string, exact: string, more: { note?: string; colour?: 'green' } = {}) =>
  (await archive.call('annotation.add', { article, target: { exact }, ...more })).annotation.id;
const taken = (format: 'markdown' | 'csv' | 'json-ld', which: object = {}) =>
  archive.call('annotation.text', { format, ...which });

test('Markdown tells by article what was marked, in the order of the text, with its note and its place', async () => {
  const fog = await add('Fog over Tornvik');
  await mark(fog, 'the lighthouse', { note: 'Is it *manned*?\n\n- ask', colour: 'green' });
  await mark(fog, 'for the fog to lift');
  await archive.call('annotation.add', { article: fog, note: 'On the whole' });
  const { text, name, type, annotations, articles } = await taken('markdown');
  expect({ name, type, annotations, articles }).toEqual({
    name: 'highlights 2024-05-06.md',
    type: 'text/markdown',
    annotations: 3,
    articles: 1,
  });
  const place = (words: string) => `*${words}2024-05-06 · [in the article](pressmark://article/${fog}?h=ID)*`;
  expect(text.replace(/\?h=[\w-]+/g, '?h=ID')).toBe(
    [
      '# Highlights and notes',
      '3 highlights and notes from 1 article, 2024-05-06',
      '## [Fog over Tornvik](<https://news.example/Fog-over-Tornvik>)',
      `The Gazette · 2024-01-13 · #sea/north · [Pressmark](pressmark://article/${fog})`,
      'On the whole',
      place(''),
      '> for the fog to lift',
      place('yellow · '),
      '> the lighthouse',
      'Is it *manned*?\n\n- ask',
      `${place('green · ')}\n`,
    ].join('\n\n'),
  );
});

test('a table has a line each, with every field, and no formula runs', async () => {
  const fog = await add('Fog over Tornvik');
  const id = await mark(fog, 'the lighthouse', { note: '=cmd|x, "y"', colour: 'green' });
  const { text } = await taken('csv');
  expect(text).toBe(
    [
      '\ufeffid,headline,source,publishedAt,url,quote,note,colour,tags,created,modified,link',
      `${id},Fog over Tornvik,The Gazette,2024-01-13,https://news.example/Fog-over-Tornvik,the lighthouse,"'=cmd|x, ""y""",green,sea/north,2024-05-06T07:08:09.000Z,2024-05-06T07:08:09.000Z,pressmark://article/${fog}?h=${id}`,
      '',
    ].join('\r\n'),
  );
});

test('a Web Annotation collection counts what it has, and each finds its words by quote and by position', async () => {
  const fog = await add('Fog over Tornvik');
  const id = await mark(fog, 'the lighthouse', { note: 'Manned?' });
  await archive.call('annotation.add', { article: fog, note: 'On the whole' });
  const collection = JSON.parse((await taken('json-ld')).text);
  expect(collection).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    total: 2,
  });
  const [whole, one] = collection.first.items;
  expect(whole).toMatchObject({ motivation: 'commenting', target: { type: 'SpecificResource' } });
  expect(whole.target).not.toHaveProperty('selector');
  expect(one).toMatchObject({
    id: `pressmark://article/${fog}?h=${id}`,
    type: 'Annotation',
    motivation: 'commenting',
    body: [
      { type: 'TextualBody', purpose: 'commenting', value: 'Manned?', format: 'text/markdown' },
      { type: 'TextualBody', purpose: 'tagging', value: 'sea/north' },
    ],
    target: {
      source: { id: 'https://news.example/Fog-over-Tornvik', 'dc:title': 'Fog over Tornvik' },
      state: { type: 'TimeState', cached: `pressmark://article/${fog}` },
      styleClass: 'yellow',
    },
  });
  const [quote, position] = one.target.selector;
  expect(quote).toMatchObject({ type: 'TextQuoteSelector', exact: 'the lighthouse', suffix: ', he said.' });
  const { text } = await archive.call('article.get', { id: fog });
  expect(text.slice(position.start, position.end)).toBe('the lighthouse');
});

test('those of articles named, of articles found, with words, or all: the counts add up', async () => {
  const [fog, snow] = [await add('Fog over Tornvik'), await add('Snow over Lindmar')];
  await mark(fog, 'the lighthouse');
  await mark(fog, 'fog to lift');
  await mark(snow, 'Nobody');
  const count = async (which: object) => {
    const { annotations, articles, text } = await taken('csv', which);
    expect(text.split('\r\n')).toHaveLength(annotations + 2);
    return [annotations, articles];
  };
  expect(await count({})).toEqual([3, 2]);
  expect(await count({ ids: [snow] })).toEqual([1, 1]);
  expect(await count({ found: 'headline:tornvik' })).toEqual([2, 1]);
  expect(await count({ query: 'lighthouse' })).toEqual([1, 1]);
  expect(await count({ found: 'headline:nowhere' })).toEqual([0, 0]);
  await archive.call('article.set-state', { ids: [snow], trashed: true });
  expect(await count({})).toEqual([2, 1]);
  expect(await count({ ids: [snow] })).toEqual([1, 1]);
  const { total } = await archive.call('annotation.list', {});
  expect(total).toBe(2);
});

test('where nothing is marked, each form says so in its own way', async () => {
  expect((await taken('markdown')).text).toContain('0 highlights and notes from 0 articles');
  expect(JSON.parse((await taken('json-ld')).text)).not.toHaveProperty('first');
});

test('a corrected address and a headline that is missing are as a person sees them', async () => {
  const fog = await add('Fog over Tornvik');
  await archive.call('article.edit', { id: fog, fields: { url: 'https://other.example/x', headline: null } });
  await mark(fog, 'the lighthouse');
  const { text } = await taken('markdown');
  expect(text).toContain('](<https://other.example/x>)');
  expect(text).toMatch(/## \[The ferry waited[^\n]*\]/);
});
