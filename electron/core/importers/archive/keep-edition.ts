import { stateOf, tellChange, updateArticle, writeState } from '../../articles/article-store.ts';
import { insertEdition, newestEdition } from '../../articles/edition-store.ts';
import { packCorrections, pick, realCorrections, sameValue, withCorrections } from '../../articles/fields.ts';
import { articleOfGuid, nameArticle } from '../../articles/guid-store.ts';
import {
  bringAlong,
  type FromArchive,
  type Incoming,
  insertCapture,
  insertFirst,
  type Kept,
  readerOf,
} from '../../articles/keep.ts';
import { makeRoom } from '../../articles/make-room.ts';
import { insertPictures } from '../../articles/picture-store.ts';
import { findSame, hasBytes, type Match, type Newcomer, saysAll } from '../../articles/same-article.ts';
import { storyOf } from '../../articles/story.ts';
import { isFirstTold } from '../../articles/told.ts';
import type { Core } from '../../core.ts';
import { counted } from '../../tags/tag-counts.ts';
import { onlyUntold } from './told-once.ts';

/** An edition as it stood in another archive. */
export interface OtherEdition extends Incoming {
  readonly from: FromArchive;
}

/**
 * Keeps an edition of another archive's article: in the article it stands for here, at its place in time, with the corrections it had
 * there; or as a new article. What a person did with it there joins what is here, once. To be called inside a transaction.
 */
export function keepEdition(core: Core, incoming: OtherEdition): Kept {
  const { reading, from } = incoming;
  const story = storyOf(reading.headline, reading.text);
  const match = findHere(core, from, {
    blob: core.blobs.find(incoming.blob.sha256),
    url: incoming.url,
    id: incoming.state?.id ?? null,
    guid: incoming.guid ?? null,
    story,
    reading,
  });
  const kept = keepMatch(core, incoming, match, story);
  for (const name of [from.article, ...from.names]) nameArticle(core.db, kept.row, name);
  if (!isFirstTold(core.db, kept.row, from.telling)) return kept;
  const untold = onlyUntold(core, kept.row, incoming);
  bringAlong(core, kept.row, untold);
  if (kept.status === 'already-there') join(core, kept.row, untold);
  return kept;
}

/** By the name an earlier edition, or an earlier merge, was given here; else as any newcomer. */
function findHere(core: Core, { article, names }: FromArchive, newcomer: Newcomer): Match {
  const ours = [article, ...names.filter((name) => name.startsWith('pressmark-archive:'))];
  const known = ours.map((name) => articleOfGuid(core.db, name)).find((row) => row !== null) ?? null;
  if (known === null) return findSame(core, newcomer);
  const isThere = hasBytes(core, known, newcomer) || saysAll(core, known, newcomer);
  return { kind: isThere ? 'same' : 'other-edition', article: known };
}

function keepMatch(core: Core, incoming: OtherEdition, match: Match, story: Uint8Array | null): Kept {
  if (match.kind === 'same') {
    return { row: match.article, id: stateOf(core.db, match.article).id, status: 'already-there' };
  }
  const capture = insertCapture(core, incoming);
  if (match.kind === 'none') return insertFirst(core, incoming, { capture, story });
  return insertAtItsPlace(core, incoming, { capture, story, article: match.article });
}

interface Parts {
  readonly capture: number;
  readonly story: Uint8Array | null;
  readonly article: number;
}

function insertAtItsPlace(core: Core, incoming: OtherEdition, parts: Parts): Kept {
  const { db } = core;
  const { article } = parts;
  const { reading } = incoming;
  const { id, edition: newest } = stateOf(db, article);
  const number = placeOf(core, article, incoming.from.since);
  const isNewest = number > newest;
  if (isNewest) keepOlderCorrections(core, article);
  const edition = isNewest
    ? insertEdition(db, { ...parts, ...readerOf(incoming), number, reading })
    : makeRoom(db, article, number, () =>
        insertEdition(db, { ...parts, ...readerOf(incoming), number: -1, reading }),
      );
  insertPictures(core, edition, incoming.pictures ?? []);
  if (isNewest) showNewest(core, article, number, incoming);
  else {
    const corrections = JSON.stringify(realCorrections(reading, incoming.corrections));
    db.run('UPDATE edition SET corrections = ? WHERE id = ?', corrections, edition);
    tellChange(db, article);
  }
  return { row: article, id, status: 'new-edition' };
}

/** The number an edition gets: behind all that were captured before it. */
function placeOf({ db }: Core, article: number, since: string): number {
  const rows = db.all<{ captured_at: string }>(
    'SELECT captured_at FROM edition JOIN capture ON capture.id = edition.capture WHERE article = ?',
    article,
  );
  return 1 + rows.filter((row) => !(Date.parse(row.captured_at) > Date.parse(since))).length;
}

function keepOlderCorrections({ db }: Core, article: number): void {
  const { corrections, edition } = stateOf(db, article);
  const json = JSON.stringify(corrections);
  db.run('UPDATE edition SET corrections = ? WHERE article = ? AND number = ?', json, article, edition);
}

/** Corrections made here go along as with any newer edition, save those that were taken back there. */
function showNewest({ db }: Core, article: number, number: number, incoming: OtherEdition): void {
  const state = stateOf(db, article);
  const { reading, from, capturedAt, url } = incoming;
  const before = newestEdition(db, state).reading;
  const lasting = pick(
    state.corrections,
    (name) => sameValue(before[name], reading[name]) && !from.dropped.includes(name),
  );
  const corrections = { ...lasting, ...realCorrections(reading, incoming.corrections) };
  const shown = withCorrections(reading, corrections);
  updateArticle(db, article, { edition: number, reading: shown, capturedAt, url }, corrections);
  const read = incoming.state?.read ?? false;
  counted(db, article, () => writeState(db, article, { ...state, read }));
}

/** A correction of the same words joins where there is none here. */
function join({ db }: Core, article: number, incoming: OtherEdition): void {
  const state = stateOf(db, article);
  const newest = newestEdition(db, state);
  const { headline, text } = newest.reading;
  const isShown = headline === incoming.reading.headline && text === incoming.reading.text;
  const theirs = isShown ? realCorrections(newest.reading, incoming.corrections) : {};
  const corrections = { ...theirs, ...state.corrections };
  if (packCorrections(corrections) === packCorrections(state.corrections)) return;
  const reading = withCorrections(newest.reading, corrections);
  const { capturedAt, url } = newest;
  updateArticle(db, article, { edition: state.edition, reading, capturedAt, url }, corrections);
}
