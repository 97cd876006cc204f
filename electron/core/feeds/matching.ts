import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Incoming, keep } from '../articles/keep.ts';
import type { Core } from '../core.ts';
import { createFollower } from '../index-follower.ts';
import { allSaved } from '../saved-searches/saved-search-store.ts';
import { saveSearch } from '../saved-searches/saved-searches.ts';
import { openIndex, selectIds } from '../search/index.ts';
import { createBlobStore } from '../storage/blob-store.ts';
import { migrations } from '../storage/migrations/index.ts';
import { openForWriting } from '../storage/open.ts';

/**
 * Which of these a saved search finds, by the whole of the search language: they are kept in an archive of their own, which is asked
 * and thrown away. Nothing of it reaches the person's archive.
 *
 * @param search a saved search's id; null, or one that is gone, finds all
 */
export function matchingOnes(
  core: Core,
  search: string | null,
  ones: readonly Incoming[],
): ReadonlySet<Incoming> {
  const saved = search === null ? undefined : allSaved(core.db).find(({ id }) => id === search);
  if (!saved || ones.length === 0) return new Set(ones);
  const dir = mkdtempSync(join(tmpdir(), 'pressmark-match-'));
  try {
    return matchingIn(dir, core, saved.query, ones);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function matchingIn(
  dir: string,
  core: Core,
  query: string,
  ones: readonly Incoming[],
): ReadonlySet<Incoming> {
  const { now, newId } = core;
  const place = { dir, migrations, program: 'a saved search', now: now(), log: () => {} };
  const storage = openForWriting(place);
  try {
    const { db } = storage;
    const scratch: Core = { db, blobs: createBlobStore(db, storage.files.blobs), now, newId, emit: () => {} };
    for (const { name, query: text } of allSaved(core.db)) {
      saveSearch(scratch, { name, query: text, notify: false, tag: null });
    }
    const index = openIndex(db, storage.files.index, 'writer', now);
    const follower = createFollower({ index, emit: () => {}, log: () => {} });
    const rows = new Map(ones.map((one) => [one, db.transaction(() => keep(scratch, one)).row]));
    follower.followNow();
    while (follower.step());
    const found = new Set(selectIds(db, index, query));
    return new Set(ones.filter((one) => found.has(rows.get(one) ?? -1)));
  } finally {
    storage.close();
  }
}
