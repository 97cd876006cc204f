import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { type Analysis, analysisVersion, createAnalysis } from '../language/analysis.ts';
import { type Db, immutableUrl } from '../storage/database.ts';
import { isDamage } from '../storage/disk-errors.ts';
import { createDocumentSets, type DocumentSets } from './compile/document-sets.ts';
import { createDocumentCounts, type DocumentCounts } from './facets/document-counts.ts';
import { createIndexer, type Indexer } from './indexing/catch-up.ts';
import { archiveId, type IndexMeta, lastChange, readMeta, writeMeta } from './indexing/index-meta.ts';
import { indexSchema } from './indexing/schema.ts';
import { type Checks, createChecks } from './verify/checks.ts';
import { createVocabulary, type Vocabulary } from './vocabulary/vocabulary.ts';

/** How far the index is: `indexed` of `articles` can be found as they stand now. */
export interface IndexState {
  readonly indexed: number;
  readonly articles: number;
}

/** An open full-text index, attached to the archive's connection as `idx`. */
export interface SearchIndex {
  /**
   * Takes up to `max` of the changes that the index does not know of, in one transaction. An index found damaged is made anew,
   * empty. Writer only.
   */
  catchUp(max: number): IndexState & { readonly done: boolean };
  state(): IndexState;
  /** What the index says of itself; null where there is none that can be used (made later, or by the writer just now). */
  meta(): IndexMeta | null;
  /** Tells of a failure met while reading the index; true if it was the index's own and reading may go on without it. */
  failed(error: unknown): boolean;
  /** For words of queries and for marking them in texts. */
  readonly analysis: Analysis;
  /** For what only the text of an article tells. */
  readonly checks: Checks;
  /** For what only the archive knows of many articles. */
  readonly sets: DocumentSets;
  /** What `today` and ages in queries are reckoned from. */
  readonly now: () => Date;
  /** For words that are not spelt out. */
  readonly vocabulary: Vocabulary;
  /** For histograms and facets. */
  readonly documentCounts: DocumentCounts;
}

/** How many articles one transaction takes: enough that a batch makes one good segment, few enough that a kill loses little. */
const batch = 4000;

/** Pages given back at once: some tens of milliseconds. */
const mostGivenBack = 4000;

/**
 * Attaches an archive's index. A writer makes it where it is missing, damaged, of another archive or made by other rules
 * of analysis; a reader without a usable index gets one that finds nothing until there is.
 *
 * @param indexPath the file beside the archive that may be deleted at any time
 */
export function openIndex(
  db: Db,
  indexPath: string,
  role: 'writer' | 'reader',
  now: () => Date = () => new Date(),
): SearchIndex {
  const analysis = createAnalysis();
  const helpers = {
    analysis,
    checks: createChecks(db, analysis),
    sets: createDocumentSets(db),
    vocabulary: createVocabulary(db),
    documentCounts: createDocumentCounts(db),
    now,
  };
  return role === 'writer' ? openToWrite(db, indexPath, helpers) : openToRead(db, indexPath, helpers);
}

type Helpers = Pick<SearchIndex, 'analysis' | 'checks' | 'sets' | 'vocabulary' | 'documentCounts' | 'now'>;

function openToWrite(db: Db, path: string, helpers: Helpers): SearchIndex {
  let indexer = openIndexer(db, path);
  /** Made anew because of damage and not whole since: if it is met again, it is the archive's own, and would be for ever. */
  let made = false;
  const remake = () => {
    indexer = makeAnew(db, path);
  };
  return {
    ...helpers,
    catchUp(max) {
      if (existsSync(damageMark(path))) remake();
      try {
        const taken = indexer.step(Math.min(max, batch));
        if (taken < Math.min(max, batch)) giveBack(db);
        const state = stateOf(db, readMeta(db));
        const done = taken === 0 || lastChange(db) <= (readMeta(db)?.through ?? 0);
        made &&= !done;
        return { ...state, done };
      } catch (error) {
        indexer = createIndexer(db);
        if (!isDamage(error) || made) throw error;
        remake();
        made = true;
        return { ...stateOf(db, readMeta(db)), done: false };
      }
    },
    state: () => stateOf(db, readMeta(db)),
    meta: () => readMeta(db),
    failed(error) {
      if (!isDamage(error)) return false;
      remake();
      return true;
    },
  };
}

function openIndexer(db: Db, path: string): Indexer {
  try {
    if (existsSync(damageMark(path))) return makeAnew(db, path);
    attach(db, path, 'writer');
    const meta = readMeta(db);
    // An archive put back from an older copy has fewer changes than its index has seen.
    if (meta && isOurs(db, meta) && hasTwins(db) && meta.through <= lastChange(db)) return createIndexer(db);
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  return makeAnew(db, path);
}

/** The file goes where it can; where another program still holds it (Windows), its tables go. */
function makeAnew(db: Db, path: string): Indexer {
  detach(db);
  for (const suffix of ['-wal', '-shm', '']) {
    try {
      rmSync(path + suffix, { force: true });
    } catch {
      // Held open elsewhere: emptied below.
    }
  }
  attach(db, path, 'writer');
  db.transaction(() => {
    for (const table of ['fts', 'vocabulary', 'term', 'print', 'twin', 'doc', 'meta'])
      db.exec(`DROP TABLE IF EXISTS idx.${table}`);
    db.exec(indexSchema);
    // Segments of 8 MB in place of 1: an eighth of the merging while thousands are imported.
    db.run("INSERT INTO idx.fts (fts, rank) VALUES ('hashsize', 8388608)");
    writeMeta(db, { archive: archiveId(db), analysis: analysisVersion, through: 0, documents: 0, spill: 0 });
    writeMeta(db, { languages: [] });
  });
  rmSync(damageMark(path), { force: true });
  return createIndexer(db);
}

function openToRead(db: Db, path: string, helpers: Helpers): SearchIndex {
  let attached: number | null = null;
  /** A writer that makes the index anew puts another file in its place; then what is attached is a ghost. */
  const meta = (): IndexMeta | null => {
    try {
      const file = statSync(path, { throwIfNoEntry: false })?.ino ?? null;
      if (file !== attached) {
        detach(db);
        attached = null;
        if (file === null) return null;
        attach(db, path, 'reader');
        attached = file;
      }
      const found = attached === null ? null : readMeta(db);
      return found && isOurs(db, found) ? found : null;
    } catch (error) {
      failed(error);
      return null;
    }
  };
  const failed = (error: unknown): boolean => {
    const damage = isDamage(error);
    if (damage) markDamage(path);
    return damage || (error instanceof Error && /idx\.|no such table|unable to open/.test(error.message));
  };
  return {
    ...helpers,
    catchUp() {
      throw new Error('A reader does not write the index.');
    },
    state: () => stateOf(db, meta()),
    meta,
    failed,
  };
}

/** The reader cannot write the index: it leaves a file beside it, which tells the writer to make it anew. */
const damageMark = (path: string): string => `${path}.damaged`;

/** Has the writer of an index make it anew, at the latest when it is opened again. */
export function markDamage(path: string): void {
  try {
    writeFileSync(damageMark(path), '');
  } catch {
    // A folder that cannot be written to: the archive can be read all the same.
  }
}

function attach(db: Db, path: string, role: 'writer' | 'reader'): void {
  db.run('ATTACH DATABASE ? AS idx', db.immutable ? immutableUrl(path).href : path);
  // To be said before the first table: merging leaves a tenth of the pages free, which are given back now and then.
  if (role === 'writer') db.exec('PRAGMA idx.auto_vacuum = INCREMENTAL');
  // What a power cut takes from the index is taken in again. The caches hold the upper pages of a million articles: larger ones made no
  // query faster, and smaller ones of who writes make no import slower, which with a gigabyte is to stay under 300 MB (docs/formats.md).
  const cache = role === 'writer' ? 4000 : 12_000;
  db.exec(
    `PRAGMA idx.synchronous = NORMAL; PRAGMA idx.cache_size = -${cache}; PRAGMA main.cache_size = -${cache}`,
  );
  if (role === 'writer') db.exec('PRAGMA idx.journal_mode = WAL');
}

/** Free pages beyond a twentieth of the file go back to the disk, some thousand at a time. */
function giveBack(db: Db): void {
  const free = db.get<{ freelist_count: number }>('PRAGMA idx.freelist_count')?.freelist_count ?? 0;
  const all = db.get<{ page_count: number }>('PRAGMA idx.page_count')?.page_count ?? 0;
  if (free > all / 20) db.all(`PRAGMA idx.incremental_vacuum(${mostGivenBack})`);
}

function detach(db: Db): void {
  if (db.get("SELECT 1 FROM pragma_database_list WHERE name = 'idx'")) db.exec('DETACH DATABASE idx');
}

const isOurs = (db: Db, meta: IndexMeta): boolean =>
  meta.archive === archiveId(db) && meta.analysis === analysisVersion;

/** One made before twins were looked for has all else. */
const hasTwins = (db: Db): boolean =>
  db.get("SELECT 1 FROM idx.sqlite_schema WHERE name = 'twin'") !== undefined;

/** Counting a million rows takes longer than taking in a slice, so what is whole or far behind is not counted. */
function stateOf(db: Db, meta: IndexMeta | null): IndexState {
  if (meta && meta.through >= lastChange(db)) return { indexed: meta.documents, articles: meta.documents };
  const articles = count(db, 'SELECT count(*) AS n FROM main.article');
  if (!meta) return { indexed: 0, articles };
  const near = 2000;
  const pending = count(
    db,
    `SELECT count(*) AS n FROM (SELECT 1 FROM main.article WHERE change > ? LIMIT ${near})`,
    meta.through,
  );
  return { articles, indexed: Math.min(articles, pending < near ? articles - pending : meta.documents) };
}

const count = (db: Db, sql: string, ...values: readonly number[]): number =>
  db.get<{ n: number }>(sql, ...values)?.n ?? 0;
