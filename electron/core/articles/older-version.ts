import type { News } from '../../contract/article.ts';
import type { Core } from '../core.ts';
import type { Db } from '../storage/database.ts';
import { tellChange } from './article-store.ts';
import { insertEdition } from './edition-store.ts';
import type { Incoming, Kept, Parts } from './keep.ts';
import { makeRoom } from './make-room.ts';
import { insertPictures } from './picture-store.ts';

/** The number of the first edition that its agency numbered higher; null where it is the newest, or says no version. */
export function placeOfVersion(db: Db, article: number, news: News | undefined): number | null {
  const version = Number(news?.version ?? Number.NaN);
  if (!news?.guid || !Number.isFinite(version)) return null;
  const higher = db.get<{ number: number | null }>(
    `SELECT min(number) AS number FROM edition WHERE article = ? AND json_extract(fields, '$.news.guid') = ?
     AND CAST(json_extract(fields, '$.news.version') AS REAL) > ?`,
    ...[article, news.guid, version],
  );
  return higher?.number ?? null;
}

/** A version that comes late (`v10.xml` is read before `v2.xml`) takes its place among the others; what is shown stays. */
export function insertOlder(
  core: Core,
  incoming: Incoming,
  { article, capture, story, place, id }: Parts & { article: number; place: number; id: string },
): Kept {
  const { db } = core;
  const { reading } = incoming;
  const edition = makeRoom(db, article, place, () =>
    insertEdition(db, { article, number: -1, capture, story, reading }),
  );
  insertPictures(core, edition, incoming.pictures ?? []);
  db.run('UPDATE edition SET corrections = ? WHERE id = ?', JSON.stringify(incoming.corrections), edition);
  tellChange(db, article);
  return { row: article, id, status: 'new-edition' };
}
