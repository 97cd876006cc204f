import { hash } from 'node:crypto';
import { type EditableFields, editableFieldsSchema, readingSchema } from '../../../contract/article.ts';
import { ArchiveError } from '../../../contract/errors.ts';
import { annotationsOfArticle } from '../../annotations/annotation-store.ts';
import { type ArticleState, stateOf } from '../../articles/article-store.ts';
import { editionOf, type StoredEdition } from '../../articles/edition-store.ts';
import { correctedNames } from '../../articles/fields.ts';
import type { Incoming } from '../../articles/keep.ts';
import { hasTornCorrections } from '../../articles/stored-fields.ts';
import { sanitizeArticleHtml } from '../../capture/sanitize.ts';
import { membershipsOf } from '../../collections/member-store.ts';
import { packBlob } from '../../storage/blob-store.ts';
import { tagsOf } from '../../tags/tag-store.ts';
import type { Entry, ReadContext } from '../importer.ts';
import { choicesIn } from './choices.ts';
import { type OtherArchive, openOther } from './open-other.ts';

/**
 * Every article of another archive, each edition of it an entry, oldest first, as it is there.
 *
 * @param dir the archive's folder on disk; `path` is what it is called in the account
 * @throws archive-too-new, archive-damaged, not-found
 */
export async function* archiveEntries(
  dir: string,
  path: string,
  context: ReadContext,
): AsyncGenerator<readonly Entry[]> {
  try {
    yield* entriesOfOther(dir, path, context);
  } catch (error) {
    throw told(error);
  }
}

/** What SQLite says of a damaged file is not made to be read by a person. */
function told(error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR')) return error;
  const words =
    'The other archive is damaged here. Open it in Pressmark and have it repaired, or import a backup of it.';
  return new ArchiveError('archive-damaged', words, { cause: error });
}

async function* entriesOfOther(
  dir: string,
  path: string,
  context: ReadContext,
): AsyncGenerator<readonly Entry[]> {
  const other = await openOther(dir, context);
  try {
    const archive = other.db.get<{ value: string }>("SELECT value FROM meta WHERE key = 'archive_id'")?.value;
    const rows = other.db.iterate<{ id: number }>(
      'SELECT id FROM article WHERE id >= ? ORDER BY id',
      context.from?.at ?? 0,
    );
    for (const { id } of rows) {
      context.signal.throwIfAborted();
      yield entriesOfArticle(other, id, { archive: archive ?? '', path });
    }
    context.onChoices?.(choicesIn(other.db, archive ?? ''));
  } finally {
    other.close();
  }
}

interface Place {
  readonly archive: string;
  readonly path: string;
}

interface EditionRow {
  readonly id: number;
  readonly number: number;
  readonly captured_at: string;
  readonly size: number;
}

function entriesOfArticle(other: OtherArchive, row: number, { archive, path }: Place): readonly Entry[] {
  const state = stateOf(other.db, row);
  const editions = other.db.all<EditionRow>(
    `SELECT edition.id, number, captured_at, size FROM edition JOIN capture ON capture.id = edition.capture
     JOIN blob ON blob.id = capture.blob WHERE article = ? ORDER BY number`,
    row,
  );
  let since = '';
  return editions.map((edition, index): Entry => {
    if (!(Date.parse(since) > Date.parse(edition.captured_at))) since = edition.captured_at;
    const step = { edition, before: editions[index - 1]?.number ?? null, since };
    return {
      kind: 'clip',
      source: `${path}:${state.id}.${edition.number}`,
      bytes: edition.size,
      mark: { at: row },
      prepare() {
        try {
          return prepare(other, state, step, `pressmark-archive:${archive}/${state.id}`);
        } catch (error) {
          throw told(error);
        }
      },
    };
  });
}

interface Step {
  readonly edition: EditionRow;
  readonly before: number | null;
  readonly since: string;
}

function prepare(other: OtherArchive, state: ArticleState, step: Step, article: string): Incoming {
  const { db } = other;
  const { number } = step.edition;
  const stored = editionThere(other, state, number);
  const before = step.before === null ? {} : editionThere(other, state, step.before).corrections;
  const { corrections, reading } = stored;
  const annotations = annotationsOfArticle(db, state.row).filter(({ edition }) => edition === number);
  const tags = tagsOf(db, state.row);
  const memberships = membershipsOf(db, state.row);
  const { id, addedAt, read, starred, trashedAt } = state;
  const life = { id, addedAt, read, starred, trashedAt };
  const telling = hash(
    'sha256',
    JSON.stringify([article, number, tags, annotations, life, corrections, ...memberships]),
    'buffer',
  );
  const names = db.all<{ guid: string }>('SELECT guid FROM guid WHERE article = ? ORDER BY guid', state.row);
  return {
    ...captureThere(other, step.edition.id),
    url: stored.url,
    capturedAt: stored.capturedAt,
    reading,
    corrections,
    tags,
    memberships,
    state: life,
    guid: names.find(({ guid }) => !guid.startsWith('pressmark-archive:'))?.guid ?? null,
    annotations,
    pictures: picturesThere(other, step.edition.id),
    from: {
      article,
      names: names.map(({ guid }) => guid),
      telling,
      since: step.since,
      dropped: correctedNames(before).filter((name) => corrections[name] === undefined),
    },
  };
}

/** What another program may have written is not taken on trust: its shape is checked, and its HTML cleaned as any page's. */
function editionThere({ db }: OtherArchive, state: ArticleState, number: number) {
  const edition = editionOf(db, state.row, number);
  const reading = readingSchema.safeParse(edition?.reading);
  const corrections = editableFieldsSchema.safeParse(correctionsOf(state, number, edition));
  const isTorn = edition?.isDamaged || hasTornCorrections(db, state, number);
  if (!edition || isTorn || !reading.success || !corrections.success) {
    throw new ArchiveError('archive-damaged', `Edition ${number} of ${state.id} is not whole there.`);
  }
  const { html } = reading.data;
  return {
    ...edition,
    reading: { ...reading.data, html: html === null ? null : cleaned(html) },
    corrections: corrections.data as EditableFields,
  };
}

const correctionsOf = (state: ArticleState, number: number, edition: StoredEdition | undefined) =>
  number === state.edition ? state.corrections : (edition?.corrections ?? {});

const pictureAddress = 'https://blob.invalid/';

/** Pictures of the archive stand in it under addresses that a page could not have. */
const cleaned = (html: string): string =>
  sanitizeArticleHtml(html.replace(/"\/blob\/(?=[0-9a-f]{64}")/g, `"${pictureAddress}`), null).replaceAll(
    `"${pictureAddress}`,
    '"/blob/',
  );

function captureThere(
  { db, blobs }: OtherArchive,
  edition: number,
): Pick<Incoming, 'blob' | 'type' | 'source' | 'capturedAtIsGuess' | 'reader'> {
  const row = db.get<{
    readonly sha256: Uint8Array;
    readonly type: string;
    readonly source: string;
    readonly guessed: number | null;
    readonly reader: number | null;
  }>(
    `SELECT sha256, type, source, guessed, reader FROM edition JOIN capture ON capture.id = edition.capture
     JOIN blob ON blob.id = capture.blob WHERE edition.id = ?`,
    edition,
  );
  if (!row) throw new ArchiveError('archive-damaged', 'Its raw bytes are not there.');
  const { sha256, type, source, guessed, reader } = row;
  const capturedAtIsGuess = guessed === null ? undefined : guessed === 1;
  return { blob: packBlob(blobs.get(sha256)), type, source, capturedAtIsGuess, reader };
}

const picturesThere = ({ db, blobs }: OtherArchive, edition: number) =>
  db
    .all<{ sha256: Uint8Array; type: string }>(
      'SELECT sha256, type FROM picture JOIN blob ON blob.id = picture.blob WHERE edition = ? ORDER BY blob.id',
      edition,
    )
    .map(({ sha256, type }) => ({ blob: packBlob(blobs.get(sha256)), type }));
