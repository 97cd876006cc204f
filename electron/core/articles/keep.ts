import type { EditableFields, Reading } from '../../contract/article.ts';
import type { Core } from '../core.ts';
import type { PackedBlob } from '../storage/blob-store.ts';
import { counted } from '../tags/tag-counts.ts';
import { addTags } from '../tags/tag-store.ts';
import { isArticleId } from './article-id.ts';
import { insertArticle, stateOf, updateArticle, writeState } from './article-store.ts';
import { insertEdition, newestEdition } from './edition-store.ts';
import { pick, realCorrections, sameValue, withCorrections } from './fields.ts';
import { findSame } from './same-article.ts';
import { storyOf } from './story.ts';

/** A clip that was read and packed, ready to be kept. */
export interface Incoming {
  readonly blob: PackedBlob;
  readonly type: string;
  readonly url: string | null;
  readonly source: string;
  /** ISO 8601 with zone. */
  readonly capturedAt: string;
  readonly reading: Reading;
  readonly corrections: EditableFields;
  readonly tags: readonly string[];
  /** What an export of an archive tells of the article's life there. */
  readonly state: IncomingState | null;
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
    story,
    reading,
  });
  if (match.kind === 'same') {
    return { row: match.article, id: stateOf(core.db, match.article).id, status: 'already-there' };
  }
  const capture = insertCapture(core, incoming);
  const kept =
    match.kind === 'none'
      ? insertFirst(core, incoming, { capture, story })
      : insertNext(core, incoming, { capture, story, article: match.article });
  addTags(core.db, kept.row, incoming.tags);
  return kept;
}

function insertCapture({ db, blobs }: Core, incoming: Incoming): number {
  return db.run(
    'INSERT INTO capture (blob, type, url, source, captured_at) VALUES (?, ?, ?, ?, ?)',
    blobs.put(incoming.blob).id,
    incoming.type,
    incoming.url,
    incoming.source,
    incoming.capturedAt,
  ).lastId;
}

interface Parts {
  readonly capture: number;
  readonly story: Uint8Array | null;
}

function insertFirst(core: Core, incoming: Incoming, { capture, story }: Parts): Kept {
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
  insertEdition(core.db, { article: row, number: 1, capture, story, reading });
  return { row, id, status: 'stored' };
}

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
  insertEdition(db, { article: state.row, number, capture: parts.capture, story: parts.story, reading });
  const shown = withCorrections(reading, corrections);
  const { capturedAt, url } = incoming;
  updateArticle(db, state.row, { edition: number, reading: shown, capturedAt, url }, corrections);
  counted(db, state.row, () => writeState(db, state.row, { ...state, read: false }));
  return { row: state.row, id: state.id, status: 'new-edition' };
}
