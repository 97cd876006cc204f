import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../storage/database.ts';
import { pageClip, textClip } from '../testing/clips.ts';
import { openTestArchive, type TestArchive } from '../testing/open-test-archive.ts';

let archive: TestArchive;
beforeEach(() => {
  archive = openTestArchive();
});
afterEach(() => archive.close());

/** Bits that flip, past everything that the store itself would notice. */
const tamper = (sql: string) =>
  archive.reopen(() => {
    const db = openDatabase(join(archive.dir, 'archive.sqlite'));
    const triggers = db.all<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'trigger'");
    for (const { name } of triggers) db.exec(`DROP TRIGGER ${name}`);
    db.exec(sql);
    db.close();
  });
const get = (id: string, edition?: number) =>
  archive.call('article.get', { id, ...(edition !== undefined && { edition }) });

test('an article whose fields are torn opens with what its list shows, says so, and is whole once it is read again', async () => {
  const { id } = await archive.call('clip.add', { clip: pageClip() });
  const before = await get(id);
  tamper('UPDATE edition SET fields = \'{"fields":{"headl\'');
  const { headline, text, publishedAt, place, agency, warnings } = await get(id);
  expect({ headline, text, publishedAt, place, agency }).toEqual({
    headline: before.headline,
    text: before.text,
    publishedAt: before.publishedAt,
    place: before.place,
    agency: before.agency,
  });
  expect(warnings).toEqual([expect.stringMatching(/damaged.*read the capture again/i)]);
  const report = await archive.call('article.reread', { ids: [id] });
  expect(report).toMatchObject({ changed: 1, failed: [] });
  expect(await get(id)).toEqual(before);
  expect((await archive.call('archive.verify', {})).problems).toEqual([]);
});

test('torn fields are read again among those of older readers', async () => {
  await archive.call('clip.add', { clip: textClip() });
  tamper("UPDATE edition SET fields = ''");
  expect(await archive.call('article.reread', { older: true })).toMatchObject({ found: 1, changed: 1 });
});

test('of fields that are JSON still, only those that are none are left out, by name', async () => {
  const { id } = await archive.call('clip.add', { clip: pageClip() });
  const before = await get(id);
  tamper(
    "UPDATE edition SET fields = json_set(fields, '$.fields.authors', 'A', '$.fields.publishedAt', '2x24', '$.origins.headline', 7)",
  );
  const article = await get(id);
  expect(article).toMatchObject({ headline: before.headline, text: before.text, authors: [] });
  expect(article.warnings).toEqual([expect.stringMatching(/damaged: authors, publishedAt, origins/)]);
});

test('corrections that are torn are told, and the article opens without them', async () => {
  const { id } = await archive.call('clip.add', { clip: pageClip() });
  const before = await get(id);
  tamper('UPDATE article SET corrections = \'{"headline":"Cor\'');
  const article = await get(id);
  expect(article).toMatchObject({ text: before.text });
  expect(article.warnings).toEqual([expect.stringMatching(/corrections.*damaged/)]);
});

test('an older edition that is torn does not close the newer one, and is shown and compared by its text', async () => {
  const { id } = await archive.call('clip.add', { clip: pageClip() });
  const other = pageClip({ body: 'The harbour stays closed after all, its master said on Friday morning.' });
  expect(await archive.call('clip.add', { clip: other })).toMatchObject({ id, status: 'new-edition' });
  const first = await get(id, 1);
  tamper("UPDATE edition SET fields = '[1' WHERE number = 1");
  expect((await get(id)).warnings).toEqual([]);
  const torn = await get(id, 1);
  expect(torn).toMatchObject({ text: first.text, headline: null });
  expect(torn.warnings).toHaveLength(1);
  await archive.call('article.compare', { id, from: 1, to: 2 });
});

test('times that are torn are told, and the nearest that is whole stands in', async () => {
  const { id } = await archive.call('clip.add', { clip: pageClip() });
  const before = await get(id);
  tamper("UPDATE article SET added_at = '2x24-05-06'");
  const article = await get(id);
  expect(article.addedAt).toBe(before.capture.capturedAt);
  expect(article.warnings).toEqual([expect.stringMatching(/time.*damaged/)]);
});
