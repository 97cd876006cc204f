import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../storage/database.ts';
import { textClip } from '../testing/clips.ts';
import { openTestArchive, type TestArchive, testTime } from '../testing/open-test-archive.ts';

let archive: TestArchive;
let id: string;
beforeEach(async () => {
  archive = openTestArchive();
  ({ id } = await archive.call('clip.add', { clip: textClip({ url: 'https://news.example/harbour' }) }));
});
afterEach(() => archive.close());

const article = (edition?: number) => archive.call('article.get', { id, ...(edition && { edition }) });
const annotations = async () => (await article()).annotations;
const mark = (exact: string, more = {}) =>
  archive.call('annotation.add', { article: id, target: { exact }, ...more });
const wordsAt = async (edition?: number) => {
  const { text, annotations } = await article(edition);
  return annotations.map(({ anchor }) => anchor && [text.slice(anchor.start, anchor.end), anchor.how]);
};

test('a highlight has both selectors, and where it stands now', async () => {
  const { annotation } = await mark('Fishermen had waited', { colour: 'green' });
  const { text } = await article();
  const start = text.indexOf('Fishermen had waited');
  expect(annotation).toEqual({
    id: annotation.id,
    motivation: 'highlighting',
    colour: 'green',
    note: '',
    target: {
      exact: 'Fishermen had waited',
      prefix: text.slice(start - 32, start),
      suffix: text.slice(start + 20, start + 52),
      start,
      end: start + 20,
    },
    edition: 1,
    created: testTime,
    modified: testTime,
    anchor: { start, end: start + 20, how: 'position' },
  });
  expect(await annotations()).toEqual([annotation]);
});

test('notes on the article come first, then highlights by the text, then those whose words are not there', async () => {
  await mark('nowhere to be read');
  await mark('city council');
  await mark('Fishermen');
  await archive.call('annotation.add', { article: id, note: 'See also the *storm* of 1998.' });
  expect((await annotations()).map(({ target }) => target?.exact ?? null)).toEqual([
    null,
    'Fishermen',
    'city council',
    'nowhere to be read',
  ]);
  expect((await annotations())[0]).toMatchObject({ motivation: 'commenting', anchor: null });
});

test('an annotation of nothing is refused', async () => {
  await expect(archive.call('annotation.add', { article: id, note: ' ' })).rejects.toThrow();
  const { annotation } = await archive.call('annotation.add', { article: id, note: 'x' });
  const emptied = archive.call('annotation.change', { id: annotation.id, note: '' });
  await expect(emptied).rejects.toThrow('cannot be empty');
  await expect(mark('Fishermen', { edition: 7 })).rejects.toThrow('no edition 7');
});

describe('undo', () => {
  test('takes back adding, changing and removing to the letter, also of what is not anchored', async () => {
    const { undo: unadd } = await mark('Fishermen', { note: 'who?' });
    await mark('gone from the text', { colour: 'red', note: 'kept' });
    const before = await annotations();
    for (const { id: each } of before) {
      archive.setTime('2024-06-01T00:00:00.000Z');
      const changed = await archive.call('annotation.change', { id: each, colour: 'blue', note: '' });
      expect(changed.annotation).toMatchObject({ colour: 'blue', motivation: 'highlighting' });
      expect(changed.annotation.modified).toBe('2024-06-01T00:00:00.000Z');
      await archive.undo(changed.undo);
      const removed = await archive.call('annotation.remove', { id: each });
      await archive.undo(removed.undo);
    }
    expect(await annotations()).toEqual(before);
    await archive.undo(unadd);
    expect(await annotations()).toEqual(before.slice(1));
  });

  test('of a change that changes nothing is empty', async () => {
    const { annotation } = await mark('Fishermen');
    expect((await archive.call('annotation.change', { id: annotation.id, colour: 'yellow' })).undo).toEqual(
      [],
    );
  });

  test('puts back a highlight of an older edition though the text is another by now', async () => {
    await mark('Nobody was hurt');
    await archive.call('article.edit', { id, fields: { text: 'Nobody at all was hurt, he said.' } });
    const before = await annotations();
    const { undo } = await archive.call('annotation.remove', { id: before[0]?.id ?? '' });
    await archive.undo(undo);
    expect(await annotations()).toEqual(before);
  });
});

describe('when the text changes', () => {
  test('by a correction, highlights move with their words, and come back with it taken back', async () => {
    await mark('Fishermen had waited on the quay since dawn');
    await mark('Nobody was hurt');
    const { text } = await article();
    const corrected = `Corrected on Friday.\n\n${text.replace('since dawn', 'since midnight').replace('Nobody was hurt. ', '').replace('Nobody was hurt.', '')}`;
    const { undo } = await archive.call('article.edit', { id, fields: { text: corrected } });
    expect(await wordsAt()).toEqual([['Fishermen had waited on the quay since midnight', 'similar'], null]);
    await archive.undo(undo);
    expect((await wordsAt()).map((each) => each?.[1])).toEqual(['position', 'position']);
  });

  test('by a new edition, each edition shows them where they stand in it', async () => {
    await mark('The harbour of Lindmar');
    const body =
      'LINDMAR, Jan 14 (Reuters) - At last. The harbour of Lindmar is open again, and ships are coming in.';
    await archive.call('clip.add', { clip: textClip({ body, url: 'https://news.example/harbour' }) });
    expect(await wordsAt()).toEqual([['The harbour of Lindmar', 'quote']]);
    expect(await wordsAt(1)).toEqual([['The harbour of Lindmar', 'position']]);
    await mark('two days after a storm', { edition: 1 });
    expect((await annotations()).map(({ edition, anchor }) => [edition, anchor !== null])).toEqual([
      [1, true],
      [1, false],
    ]);
  });

  test('by a new edition, our own export with a highlight of the one before brings it no second time', async () => {
    const url = 'https://news.example/harbour';
    await mark('Nobody was hurt');
    const { text } = await article();
    const body = text.replace('the harbour master said', 'the master said on Friday');
    await archive.call('clip.add', { clip: textClip({ body, url }) });
    const { files } = await archive.call('export.run', { format: 'markdown', dir: archive.dir });
    await archive.call('import.run', { paths: [...files] });
    expect(await wordsAt()).toEqual([['Nobody was hurt', 'quote']]);
  });
});

describe('the list of all', () => {
  test('is newest first, in pages, with the headlines, without what is in the trash', async () => {
    const other = await archive.call('clip.add', {
      clip: textClip({ headline: 'Another', body: 'Fog over Tornvik.' }),
    });
    for (const [n, exact] of ['Fishermen', 'Repairs', 'Nobody'].entries()) {
      archive.setTime(`2024-06-0${n + 1}T00:00:00.000Z`);
      await mark(exact);
    }
    archive.setTime('2024-06-02T12:00:00.000Z');
    await archive.call('annotation.add', { article: other.id, note: 'fog' });
    const { total, annotations } = await archive.call('annotation.list', { limit: 3 });
    expect(total).toBe(4);
    expect(annotations.map(({ target, article }) => [target?.exact, article.headline])).toEqual([
      ['Nobody', 'Harbour of Lindmar reopens after storm'],
      [undefined, 'Another'],
      ['Repairs', 'Harbour of Lindmar reopens after storm'],
    ]);
    const next = await archive.call('annotation.list', { limit: 3, offset: 3 });
    expect(next.annotations.map(({ target }) => target?.exact)).toEqual(['Fishermen']);
    const { undo } = await archive.call('article.set-state', { ids: [id], trashed: true });
    expect((await archive.call('annotation.list', {})).total).toBe(1);
    expect((await archive.call('annotation.list', { article: id })).total).toBe(3);
    expect(await annotations).toHaveLength(3);
    await archive.undo(undo);
    expect((await archive.call('annotation.list', {})).total).toBe(4);
  });
});

test('the archive stays sound', async () => {
  await mark('Fishermen');
  await archive.call('annotation.add', { article: id, note: 'a note' });
  archive.idle();
  expect(await archive.call('archive.verify', {})).toMatchObject({ ok: true, problems: [] });
});

test('a highlight of an edition that is missing is told by the check of the archive', async () => {
  await mark('Fishermen');
  const db = openDatabase(join(archive.dir, 'archive.sqlite'));
  db.exec('PRAGMA foreign_keys = OFF; UPDATE annotation SET edition = 9');
  db.close();
  const { ok, problems } = await archive.call('archive.verify', {});
  expect(ok).toBe(false);
  expect(problems[0]).toContain('“annotation”');
});
