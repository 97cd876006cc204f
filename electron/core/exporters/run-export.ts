import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Output, Parsed } from '../../contract/api.ts';
import type { ArchiveEvent } from '../../contract/events.ts';
import type { BookContents, WrittenFormat } from '../../contract/export.ts';
import { articleAt } from '../articles/get.ts';
import type { Core } from '../core.ts';
import { progressTeller } from '../progress.ts';
import type { Db } from '../storage/database.ts';
import { writers } from './index.ts';
import { pictureSource } from './picture-source.ts';
import { currentOf } from './text-writers.ts';
import type { Writer, WritingEnd } from './writer.ts';

/** For so many milliseconds other calls may wait. */
const patience = 30;

interface ExportOptions extends Omit<Parsed<'export.run'>, 'query' | 'ids' | 'format' | 'contents'> {
  readonly contents?: BookContents;
  readonly format: WrittenFormat;
  /** The rows of the articles to be written, in their order. */
  readonly articles: readonly number[];
  readonly signal: AbortSignal;
  readonly now: Date;
  readonly emit: (event: ArchiveEvent) => void;
}

type Report = Output<'export.run'>;

/**
 * Writes articles into a folder, which is made where it is missing. No file that is there is touched, but a picture
 * whose writing was cut off. An article that is damaged, or
 * purged meanwhile, is told; the rest goes on. Where the disk fails, files that are whole stay and no part of another is left.
 *
 * @throws what the file system says
 */
export async function runExport(core: Pick<Core, 'db' | 'blobs'>, options: ExportOptions): Promise<Report> {
  const dir = resolve(options.dir);
  await mkdir(dir, { recursive: true });
  const { articles, contents = 'date', now, signal } = options;
  const found = articles.length;
  const pictures = pictureSource(core);
  const writer = await writers[options.format]({ core, dir, now, found, pictures, contents });
  const account = { written: 0, failed: [] as Report['failed'] };
  const { tell, last } = progressTeller(options.emit, options.job);
  const progress = () => ({
    done: account.written,
    found,
    failed: account.failed.length,
    current: currentOf(writer),
  });
  let end: WritingEnd = 'failed';
  try {
    let begunAt = performance.now();
    for (const row of articles) {
      if (signal.aborted) break;
      await writeOne(core.db, writer, row, account);
      if (performance.now() - begunAt < patience) continue;
      tell(progress());
      await setImmediate();
      begunAt = performance.now();
    }
    end = signal.aborted ? 'stopped' : 'whole';
  } finally {
    await writer.close(end);
  }
  last(progress());
  const { files } = writer;
  // Of what is of no use in parts nothing is left when it was stopped.
  const written = files.length === 0 ? 0 : account.written;
  return { found, written, failed: account.failed, files: [...files], cancelled: signal.aborted };
}

async function writeOne(
  db: Db,
  writer: Writer,
  row: number,
  account: { written: number; readonly failed: Report['failed'] },
): Promise<void> {
  const put = rendered(db, writer, row, account.failed);
  if (put === null) return;
  await put();
  account.written++;
}

function rendered(db: Db, writer: Writer, row: number, failed: Report['failed']) {
  try {
    return writer.take(articleAt(db, row));
  } catch (error) {
    failed.push({ source: idOf(db, row), reason: error instanceof Error ? error.message : String(error) });
    return null;
  }
}

const idOf = (db: Db, row: number): string =>
  db.get<{ uid: string }>('SELECT uid FROM article WHERE id = ?', row)?.uid ?? `row ${row}`;
