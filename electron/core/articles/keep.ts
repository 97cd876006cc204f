import type { NewAnnotation } from '../../contract/annotation.ts';
import type { EditableFields, Reading } from '../../contract/article.ts';
import { keepAnnotations } from '../annotations/keep-annotations.ts';
import { joinCollections } from '../collections/by-path.ts';
import type { Membership } from '../collections/member-store.ts';
import type { Core } from '../core.ts';
import type { PackedBlob } from '../storage/blob-store.ts';
import { counted } from '../tags/tag-counts.ts';
import { addTags } from '../tags/tag-store.ts';
import { isArticleId } from './article-id.ts';
import { insertArticle, stateOf, updateArticle, writeState } from './article-store.ts';
import { insertEdition, newestEdition } from './edition-store.ts';
import { pick, realCorrections, sameValue, withCorrections } from './fields.ts';
import { nameArticle } from './guid-store.ts';
import type { PackedPicture } from './lift-pictures.ts';
import { insertOlder, placeOfVersion } from './older-version.ts';
import { insertPictures } from './picture-store.ts';
import { findSame } from './same-article.ts';
import { storyOf } from './story.ts';
import { isFirstTold } from './told.ts';

/** A clip that was read and packed, ready to be kept. */
export interface Incoming {
  /** The bytes this one was read from, and no other: two of the same bytes from the same address are one. */
  readonly blob: PackedBlob;
  readonly type: string;
  readonly url: string | null;
  readonly source: string;
  /** ISO 8601 with zone. */
  readonly capturedAt: string;
  /** Whether that is only when a file was last written; not given: nobody knows. */
  readonly capturedAtIsGuess?: boolean | undefined;
  /** Which reader's reading it is, see `readerVersion`; today's where not given. */
  readonly reader?: number | null;
  readonly reading: Reading;
  readonly corrections: EditableFields;
  readonly tags: readonly string[];
  /** What an export of an archive tells of the article's life there. */
  readonly state: IncomingState | null;
  /**
   * A name that its maker gave it for good, unique in the world: `urn:newsml:…`, `tag:…`, or one made so by what stands before it
   * (`feed:https://news.example/rss#17`, `wallabag:https://bag.example/17`). It decides before the address what is the same story.
   */
  readonly guid?: string | null;
  /** Collections, lists and folders it was in, each as a path parted by `/`. */
  readonly collections?: readonly string[];
  /** The same, with its place in each. */
  readonly memberships?: readonly Membership[];
  /** Highlights and notes, on words or on the whole article. */
  readonly annotations?: readonly NewAnnotation[];
  /** Those that the reading's HTML shows, see `liftPictures`. */
  readonly pictures?: readonly PackedPicture[];
  /** Given where it is an edition of another archive's article; editions come oldest first. */
  readonly from?: FromArchive;
}

/**
 * Where an edition stood in another archive.
 *
 * - `article`: the article's name in the world, `pressmark-archive:ARCHIVE/ID`; `names`: all that its makers and other archives gave it
 * - `telling`: SHA-256 of what a person had done with it there, by which that is told once
 * - `since`: when it was captured or the last edition before it, ISO 8601: its place among editions that are here
 * - `dropped`: corrections of the edition before that were taken back
 */
export interface FromArchive {
  readonly article: string;
  readonly names: readonly string[];
  readonly telling: Uint8Array;
  readonly since: string;
  readonly dropped: readonly (keyof EditableFields)[];
}

export interface IncomingState {
  readonly id: string | null;
  readonly addedAt: string | null;
  readonly read: boolean;
  readonly starred: boolean;
  readonly trashedAt: string | null;
}

export interface Kept {
  readonly row: number;
  readonly id: string;
  readonly status: 'stored' | 'new-edition' | 'already-there';
}

/**
 * Keeps a clip: as a new article, as a new edition of one that is there, or not at all where nothing in it is new.
 * Nothing is ever overwritten. To be called inside a transaction.
 */
export function keep(core: Core, incoming: Incoming): Kept {
  const { reading } = incoming;
  const story = storyOf(reading.headline, reading.text);
  const match = findSame(core, {
    blob: core.blobs.find(incoming.blob.sha256),
    url: incoming.url,
    id: incoming.state?.id ?? null,
    guid: incoming.guid ?? null,
    story,
    reading,
  });
  if (match.kind === 'same') {
    if (isNewTelling(core, match.article, incoming)) {
      bringAlong(core, match.article, incoming);
      if (incoming.state?.read) mark(core, match.article, { read: true });
    }
    return { row: match.article, id: stateOf(core.db, match.article).id, status: 'already-there' };
  }
  const capture = insertCapture(core, incoming);
  const kept =
    match.kind === 'none'
      ? insertFirst(core, incoming, { capture, story })
      : insertNext(core, incoming, { capture, story, article: match.article });
  bringAlong(core, kept.row, incoming);
  return kept;
}

/** Whether these bytes never told of an article before; what they told then may have been taken off since, and stays off. */
const isNewTelling = ({ db, blobs }: Core, article: number, { blob }: Incoming): boolean =>
  blobs.find(blob.sha256) === null && isFirstTold(db, article, blob.sha256);

/** What a person had done with an article elsewhere joins what is here. To be called inside a transaction. */
export function bringAlong(core: Core, row: number, incoming: Incoming): void {
  if (incoming.guid) nameArticle(core.db, row, incoming.guid);
  addTags(core.db, row, incoming.tags);
  const untold = (incoming.collections ?? []).map((path) => ({ path, position: null }));
  joinCollections(core, row, [...untold, ...(incoming.memberships ?? [])]);
  keepAnnotations(core, row, incoming.annotations ?? []);
  if (incoming.state?.starred) mark(core, row, { starred: true });
}

function mark({ db }: Core, row: number, wanted: Partial<Pick<IncomingState, 'read' | 'starred'>>): void {
  counted(db, row, () => writeState(db, row, { ...stateOf(db, row), ...wanted }));
}

/** Puts bytes and where they came from into the archive. @returns the capture's row */
export function insertCapture({ db, blobs }: Core, incoming: Incoming): number {
  return db.run(
    'INSERT INTO capture (blob, type, url, source, captured_at, guessed) VALUES (?, ?, ?, ?, ?, ?)',
    blobs.put(incoming.blob).id,
    incoming.type,
    incoming.url,
    incoming.source,
    incoming.capturedAt,
    incoming.capturedAtIsGuess === undefined ? null : Number(incoming.capturedAtIsGuess),
  ).lastId;
}

/** What an edition is made of beside its reading: rows and the story's hash. */
export interface Parts {
  readonly capture: number;
  readonly story: Uint8Array | null;
}

/** Makes a clip a new article. */
export function insertFirst(core: Core, incoming: Incoming, { capture, story }: Parts): Kept {
  const { reading, state } = incoming;
  const corrections = realCorrections(reading, incoming.corrections);
  const id = freeId(core, state?.id ?? null);
  const row = insertArticle(
    core.db,
    {
      id,
      addedAt: state?.addedAt ?? core.now().toISOString(),
      read: state?.read ?? false,
      starred: state?.starred ?? false,
      trashedAt: state?.trashedAt ?? null,
    },
    {
      edition: 1,
      reading: withCorrections(reading, corrections),
      capturedAt: incoming.capturedAt,
      url: incoming.url,
    },
    corrections,
  );
  const edition = insertEdition(core.db, {
    ...{ article: row, number: 1, capture, story, reading },
    ...readerOf(incoming),
  });
  insertPictures(core, edition, incoming.pictures ?? []);
  return { row, id, status: 'stored' };
}

/** Whose reading it is, for `insertEdition`. */
export const readerOf = ({ reader }: Incoming): { readonly reader?: number | null } =>
  reader === undefined ? {} : { reader };

/** The id an article had elsewhere if nobody has it here; else a new one. */
function freeId({ db, newId }: Core, wanted: string | null): string {
  const taken = (id: string) => db.get('SELECT 1 FROM article WHERE uid = ?', id) !== undefined;
  if (wanted !== null && isArticleId(wanted) && !taken(wanted)) return wanted;
  for (;;) {
    const id = newId();
    if (!taken(id)) return id;
  }
}

/**
 * A correction was made to what was read: it goes along with the article where the new edition reads the same there,
 * and stays with the old edition where it does not.
 */
function insertNext(core: Core, incoming: Incoming, parts: Parts & { readonly article: number }): Kept {
  const { db } = core;
  const { reading } = incoming;
  const state = stateOf(db, parts.article);
  const place = placeOfVersion(db, state.row, reading.news);
  if (place !== null) return insertOlder(core, incoming, { ...parts, place, id: state.id });
  const before = newestEdition(db, state).reading;
  const lasting = pick(state.corrections, (name) => sameValue(before[name], reading[name]));
  const corrections = { ...lasting, ...realCorrections(reading, incoming.corrections) };
  const number = state.edition + 1;
  db.run(
    'UPDATE edition SET corrections = ? WHERE article = ? AND number = ?',
    JSON.stringify(state.corrections),
    state.row,
    state.edition,
  );
  const { capture, story } = parts;
  const edition = insertEdition(db, { article: state.row, number, capture, story, reading });
  insertPictures(core, edition, incoming.pictures ?? []);
  const shown = withCorrections(reading, corrections);
  const { capturedAt, url } = incoming;
  updateArticle(db, state.row, { edition: number, reading: shown, capturedAt, url }, corrections);
  counted(db, state.row, () => writeState(db, state.row, { ...state, read: incoming.state?.read ?? false }));
  return { row: state.row, id: state.id, status: 'new-edition' };
}
