import { join } from 'node:path';
import { expect, test } from 'vitest';
import { api, type CallName } from '../contract/api.ts';
import { mostIds } from '../contract/article.ts';
import { openDatabase } from './storage/database.ts';
import { textClip } from './testing/clips.ts';
import { openTestArchive, type TestArchive } from './testing/open-test-archive.ts';

const many = mostIds + 1;

/** As many articles as one call cannot name, all tagged `big` and in the collection `Big`. */
function fill(archive: TestArchive): void {
  archive.reopen(() => {
    const db = openDatabase(join(archive.dir, 'archive.sqlite'));
    const columns = db
      .all<{ name: string }>(
        "SELECT name FROM pragma_table_info('article') WHERE name NOT IN ('id', 'uid', 'change')",
      )
      .map(({ name }) => name)
      .join(', ');
    db.transaction(() => {
      db.exec(`WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < ${many})
        INSERT INTO article (id, uid, change, ${columns})
        SELECT i, printf('%012d', i), i + 1000, ${columns} FROM n, (SELECT ${columns} FROM article WHERE id = 1)`);
      db.exec('INSERT INTO article_tag (article, tag) SELECT id, 1 FROM article WHERE id > 1');
      db.exec(
        'INSERT INTO collection_article (collection, article, position) SELECT 1, id, id FROM article WHERE id > 1',
      );
    });
    db.close();
  });
}

test('what is taken off more articles than one call can name comes back whole', {
  timeout: 120_000,
}, async () => {
  const archive = openTestArchive();
  const { id } = await archive.call('clip.add', { clip: textClip(), tags: ['big'] });
  const { id: collection } = await archive.call('collection.create', { name: 'Big', ids: [id] });
  fill(archive);

  const removed = await archive.call('collection.remove', { id: collection });
  await archive.undo(removed.undo);
  const { collections } = await archive.call('collection.list', {});
  expect(collections).toMatchObject([{ path: 'Big', count: many }]);

  const { changed, undo } = await archive.call('tag.remove', { path: 'big' });
  expect(changed).toBe(many);
  const inputs = undo.map(({ name, input }) => api[name as CallName].input.parse(input) as { ids: string[] });
  expect(new Set(inputs.flatMap(({ ids }) => ids)).size).toBe(many);
  archive.close();
});
