import { afterEach, beforeEach, expect, test } from 'vitest';
import { textClip } from '../../testing/clips.ts';
import { openTestArchive, type TestArchive } from '../../testing/open-test-archive.ts';

let archive: TestArchive;
beforeEach(() => {
  archive = openTestArchive();
});
afterEach(() => archive.close());

const add = async (headline: string, fields: object = {}): Promise<string> => {
  const clip = textClip({ headline, url: `https://news.example/${headline.replace(' ', '_')}` });
  const known = { publisher: 'The Gazette', publishedAt: '2024-01-13T23:30:00-05:00' };
  return (await archive.call('clip.add', { clip, fields: { ...known, ...fields } })).id;
};

test('an article is cited by its corrected fields, on the day where it was published', async () => {
  const id = await add('Harbour reopens', { authors: ['Ana Pérez'] });
  expect(await archive.call('article.cite', { ids: [id], style: 'mla' })).toEqual({
    text: 'Pérez, Ana. “Harbour reopens.” The Gazette, 13 Jan. 2024, news.example/Harbour_reopens.',
    html: '<p>Pérez, Ana. “Harbour reopens.” <i>The Gazette</i>, 13 Jan. 2024, <a href="https://news.example/Harbour_reopens">news.example/Harbour_reopens</a>.</p>',
  });
});

test('a byline is cited by the persons in it, and by its desk where none is', async () => {
  const one = await add('One', { authors: [], byline: 'By Ana Pérez and Luis Gil' });
  const two = await add('Two', { authors: [], byline: 'By Staff reporters' });
  const { text } = await archive.call('article.cite', { ids: [one, two], style: 'apa' });
  expect(text.split('\n')).toEqual([
    expect.stringMatching(/^Pérez, A\., & Gil, L\. \(2024, January 13\)\. One\. /),
    expect.stringMatching(/^Staff reporters\. \(2024, January 13\)\. Two\. /),
  ]);
});

test('a list of works is in its alphabet, notes are in the order asked for', async () => {
  const ids = [await add('One', { authors: ['Bo Zorn'] }), await add('Two', { authors: ['Al Ames'] })];
  const list = await archive.call('article.cite', { ids, style: 'chicago-bibliography' });
  expect(list.text.split('\n').map((line) => line.slice(0, 4))).toEqual(['Ames', 'Zorn']);
  const notes = await archive.call('article.cite', { ids, style: 'chicago-note' });
  expect(notes.text.split('\n').map((line) => line.slice(0, 7))).toEqual(['Bo Zorn', 'Al Ames']);
});

test('what is quoted stands before, word for word', async () => {
  const id = await add('One');
  const quote = 'He said “no” & left.\n\nNobody <saw> him.';
  const { text, html } = await archive.call('article.cite', { ids: [id], style: 'apa', quote });
  expect(text).toMatch(/^“He said “no” & left\.\n\nNobody <saw> him\.”\n\nReuters\. \(2024/);
  expect(html).toMatch(
    /^<blockquote><p>He said “no” &amp; left\.<\/p><p>Nobody &lt;saw&gt; him\.<\/p><\/blockquote><p>/,
  );
});

test('an article that is not there is told', async () => {
  await expect(archive.call('article.cite', { ids: ['zzzz'], style: 'apa' })).rejects.toThrow('no article');
});
