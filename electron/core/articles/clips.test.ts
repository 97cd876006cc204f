import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pageClip, textClip } from '../testing/clips.ts';
import { openTestArchive, type TestArchive } from '../testing/open-test-archive.ts';

let archive: TestArchive;
beforeEach(() => {
  archive = openTestArchive();
});
afterEach(() => archive.close());

const add = (
  clip: ReturnType<typeof textClip>,
  more: { tags?: string[]; fields?: { headline?: string } } = {},
) => archive.call('clip.add', { clip, ...more });
const get = (id: string, edition?: number) => archive.call('article.get', { id, edition });

describe('a clip', () => {
  test('is kept with its bytes, read, tagged and findable at once', async () => {
    const { id, status } = await add(textClip({ source: 'harbour.txt' }), { tags: ['sea/Lindmar'] });
    expect(status).toBe('stored');
    const article = await get(id);
    expect(article).toMatchObject({
      headline: 'Harbour of Lindmar reopens after storm',
      place: 'LINDMAR',
      agency: 'Reuters',
      tags: ['sea/Lindmar'],
      read: false,
      edition: 1,
      capture: { source: 'harbour.txt', capturedAt: '2024-05-06T07:08:09.000Z' },
    });
    const { bytes } = await archive.call('blob.get', { sha256: article.capture.sha256 });
    expect(Buffer.from(bytes).toString()).toBe(textClip().text);
    const { hits } = await archive.call('search.query', { query: 'harbours tag:sea' });
    expect(hits.map((hit) => hit.id)).toEqual([id]);
  });

  test('handed in again is already there, in whatever spacing', async () => {
    const { id } = await add(textClip());
    expect(await add(textClip())).toEqual({ id, status: 'already-there', undo: [] });
    const spaced = textClip().text?.replaceAll('\n', '\r\n').concat('\r\n\r\n') ?? '';
    expect(await add(textClip({ text: spaced }))).toMatchObject({ id, status: 'already-there' });
    expect(await archive.call('archive.stats', {})).toMatchObject({ articles: 1, editions: 1 });
  });

  test('handed in again with tags and corrections gives them to the article, and takes them back', async () => {
    const { id } = await add(textClip());
    const before = await get(id);
    const again = await add(textClip(), { tags: ['sea'], fields: { headline: 'Corrected' } });
    expect(await get(id)).toMatchObject({ headline: 'Corrected', tags: ['sea'] });
    await archive.undo(again.undo);
    expect(await get(id)).toEqual(before);
  });

  test('handed in again in other bytes takes back just the tags it brought', async () => {
    const { id } = await add(textClip(), { tags: ['harbour'] });
    const text = `${textClip().text}\n\n`;
    const again = await add(textClip({ text }), { tags: ['harbour', 'sea'] });
    expect(again.status).toBe('already-there');
    expect((await get(id)).tags).toEqual(['harbour', 'sea']);
    await archive.undo(again.undo);
    expect((await get(id)).tags).toEqual(['harbour']);
  });

  test('handed in again comes back from the trash, and undo puts it there as it lay', async () => {
    const { id } = await add(textClip());
    await archive.call('article.set-state', { ids: [id], trashed: true });
    archive.setTime('2024-06-01T00:00:00.000Z');
    const again = await add(textClip());
    expect(again.status).toBe('already-there');
    expect((await get(id)).trashedAt).toBeNull();
    await archive.undo(again.undo);
    expect((await get(id)).trashedAt).toBe('2024-05-06T07:08:09.000Z');
  });

  test('just added goes to the trash by its undo', async () => {
    const { id, undo } = await add(textClip());
    await archive.undo(undo);
    expect((await get(id)).trashedAt).not.toBeNull();
  });

  test('with corrections is stored as read, shown as corrected', async () => {
    const { id } = await add(textClip(), { fields: { headline: 'A better headline' } });
    const article = await get(id);
    expect(article.headline).toBe('A better headline');
    expect(article.origins.headline).toEqual({ origin: 'person', confidence: 1 });
    expect(await add(textClip())).toMatchObject({ id, status: 'already-there' });
    const { article: back } = await archive.call('article.edit', { id, fields: {}, revert: ['headline'] });
    expect(back.headline).toBe('Harbour of Lindmar reopens after storm');
  });

  test('that is too like a picture is refused and leaves nothing', async () => {
    const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk', 'base64');
    await expect(add({ base64: png.toString('base64') })).rejects.toThrow(
      expect.objectContaining({ code: 'unreadable' }),
    );
    expect(await archive.call('archive.stats', {})).toMatchObject({ articles: 0, captures: 0 });
  });
});

describe('a page clipped again', () => {
  const url = 'https://www.news.example/harbour/?utm_source=mail#top';
  const other =
    'LINDMAR, Jan 14 (Reuters) - The harbour of Lindmar closed again on Friday as a second storm came near.';

  test('with another text comes back from the trash with its tags, and undo takes off both and keeps the edition', async () => {
    const { id } = await add(pageClip({ url }));
    await archive.call('article.set-state', { ids: [id], trashed: true });
    archive.setTime('2024-05-07T00:00:00.000Z');
    const next = await add(pageClip({ url, headline: 'Harbour shut', body: other }), { tags: ['sea'] });
    expect(next.status).toBe('new-edition');
    expect(await get(id)).toMatchObject({ trashedAt: null, tags: ['sea'] });
    await archive.undo(next.undo);
    const trashedAt = '2024-05-06T07:08:09.000Z';
    expect(await get(id)).toMatchObject({ trashedAt, tags: [], headline: 'Harbour shut' });
  });

  test('with another text is a new edition: unread, its tags and star kept, nothing lost', async () => {
    const { id } = await add(pageClip({ url }), { tags: ['sea'] });
    await archive.call('article.set-state', { ids: [id], read: true, starred: true });
    archive.setTime('2024-05-07T00:00:00.000Z');
    const next = await add(
      pageClip({ url: 'http://news.example/harbour', headline: 'Harbour shut', body: other }),
    );
    expect(next).toEqual({ id, status: 'new-edition', undo: [] });
    expect(await get(id)).toMatchObject({
      headline: 'Harbour shut',
      read: false,
      starred: true,
      tags: ['sea'],
      edition: 2,
      editions: [
        {
          edition: 1,
          capturedAt: '2024-05-06T07:08:09.000Z',
          headline: 'Harbour of Lindmar reopens after storm',
        },
        { edition: 2, capturedAt: '2024-05-07T00:00:00.000Z', headline: 'Harbour shut' },
      ],
    });
    expect((await get(id, 1)).text).toContain('Fishermen');
    expect((await archive.call('search.query', { query: 'fishermen' })).total).toBe(0);
    expect((await archive.call('search.query', { query: 'second storm' })).total).toBe(1);
  });

  test('with the same text in other furniture is already there', async () => {
    const { id } = await add(pageClip({ url }));
    const text = pageClip().text?.replace('</body>', '<footer>Another advertisement</footer></body>') ?? '';
    expect(await add(pageClip({ url, text }))).toMatchObject({ id, status: 'already-there' });
  });

  test('keeps a correction where the new edition reads the same, and leaves it with the old one where not', async () => {
    const { id } = await add(pageClip({ url }));
    await archive.call('article.edit', {
      id,
      fields: { headline: 'Mine', section: 'Coast', text: 'Short.' },
    });
    await add(pageClip({ url, headline: 'Harbour shut', body: other }));
    expect(await get(id)).toMatchObject({ headline: 'Harbour shut', section: 'Coast', text: other });
    expect(await get(id, 1)).toMatchObject({ headline: 'Mine', section: 'Coast', text: 'Short.' });
  });

  test('at another address is another article, even in the same words', async () => {
    const first = await add(pageClip({ url }));
    const second = await add(pageClip({ url: 'https://other.example/harbour' }));
    expect(second.status).toBe('stored');
    expect(second.id).not.toBe(first.id);
  });
});

describe('correcting an article', () => {
  test('is taken back exactly, field by field', async () => {
    const { id } = await add(textClip());
    const read = await get(id);
    const one = await archive.call('article.edit', {
      id,
      fields: { headline: 'One', publishedAt: '2020-02-03' },
    });
    const two = await archive.call('article.edit', {
      id,
      fields: { headline: 'Two', section: 'Coast', authors: ['A B'] },
    });
    expect(two.article).toMatchObject({
      headline: 'Two',
      section: 'Coast',
      publishedAt: '2020-02-03',
      authors: ['A B'],
    });
    await archive.undo(two.undo);
    expect(await get(id)).toEqual(one.article);
    await archive.undo(one.undo);
    expect(await get(id)).toEqual(read);
  });

  test('is findable at once, and what it replaced is not', async () => {
    const { id } = await add(textClip());
    await archive.call('article.edit', { id, fields: { headline: 'Zeppelin over Lindmar' } });
    expect((await archive.call('search.query', { query: 'headline:zeppelin' })).total).toBe(1);
    expect((await archive.call('search.query', { query: 'headline:reopens' })).total).toBe(0);
  });

  test('with null says that there is none, and is a correction too', async () => {
    const { id } = await add(textClip());
    const { article } = await archive.call('article.edit', { id, fields: { agency: null } });
    expect(article.agency).toBeNull();
    expect(article.origins.agency?.origin).toBe('person');
  });

  test('to what was read is no change', async () => {
    const { id } = await add(textClip());
    const { undo } = await archive.call('article.edit', { id, fields: { agency: 'Reuters' } });
    expect(undo).toEqual([]);
  });

  test('of its text leaves no HTML of the page behind', async () => {
    const { id } = await add(pageClip());
    expect((await get(id)).html).not.toBeNull();
    const { article } = await archive.call('article.edit', { id, fields: { text: 'Only this.' } });
    expect(article).toMatchObject({ text: 'Only this.', html: null, words: 2 });
  });
});

describe('naming an article', () => {
  test('its beginning is enough where no other begins so', async () => {
    const { id } = await add(textClip());
    await add(textClip({ headline: 'Another story' }));
    expect(await get('000000000001')).toMatchObject({ id });
    await expect(get('0000')).rejects.toThrow(/Several articles begin with “0000”/);
    await expect(get('000')).rejects.toThrow(expect.objectContaining({ code: 'not-found' }));
    await expect(get('zzzz')).rejects.toThrow(expect.objectContaining({ code: 'not-found' }));
  });

  test('letters that look like digits are taken for them', async () => {
    const { id } = await add(textClip());
    expect(await get('OOOOoooooool')).toMatchObject({ id });
  });
});
