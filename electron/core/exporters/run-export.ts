import { mkdir } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Output, Parsed } from '../../contract/api.ts';
import type { Article } from '../../contract/article.ts';
import type { ArchiveEvent } from '../../contract/events.ts';
import type { ArticleFormat } from '../../contract/export.ts';
import { articleAt } from '../articles/get.ts';
import { progressTeller } from '../progress.ts';
import type { Db } from '../storage/database.ts';
import type { Exporter } from './exporter.ts';
import { fileName } from './file-name.ts';
import { exporters } from './index.ts';
import { createFileMaker } from './new-file.ts';

/** Articles rendered before others get their turn. */
const slice = 50;

interface ExportOptions extends Omit<Parsed<'export.run'>, 'query' | 'format'> {
  readonly format: ArticleFormat;
  /** The rows of the articles to be written, in their order. */
  readonly articles: readonly number[];
  readonly signal: AbortSignal;
  readonly emit: (event: ArchiveEvent) => void;
}

type Report = Output<'export.run'>;

/** Writes articles into a folder, which is made where it is missing. No file that is there is touched. */
export async function runExport(db: Db, options: ExportOptions): Promise<Report> {
  const dir = resolve(options.dir);
  await mkdir(dir, { recursive: true });
  const exporter = exporters[options.format];
  const report: Report = {
    found: options.articles.length,
    written: 0,
    failed: [],
    files: [],
    cancelled: false,
  };
  const writer = exporter.oneFile ? await oneFile(dir, exporter, report) : fileEach(dir, exporter, report);
  const { tell, last } = progressTeller(options.emit, options.job);
  const progress = () => ({
    done: report.written,
    found: report.found,
    failed: report.failed.length,
    current: basename(report.files.at(-1) ?? ''),
  });
  try {
    for (let at = 0; at < options.articles.length && !options.signal.aborted; at += slice) {
      await writer.write(render(db, exporter, options.articles.slice(at, at + slice), report));
      tell(progress());
      await setImmediate();
    }
  } finally {
    await writer.close();
  }
  last(progress());
  return { ...report, cancelled: options.signal.aborted };
}

interface Rendered {
  readonly article: Article;
  readonly text: string;
}

/** An article that is damaged, or purged meanwhile, is told; the rest goes on. */
function render(db: Db, exporter: Exporter, rows: readonly number[], report: Report): readonly Rendered[] {
  return rows.flatMap((row) => {
    try {
      const article = articleAt(db, row);
      return [{ article, text: exporter.write(article) }];
    } catch (error) {
      report.failed.push({
        source: idOf(db, row),
        reason: error instanceof Error ? error.message : String(error),
      });
      return [];
    }
  });
}

const idOf = (db: Db, row: number): string =>
  db.get<{ uid: string }>('SELECT uid FROM article WHERE id = ?', row)?.uid ?? `row ${row}`;

interface Writer {
  write(articles: readonly Rendered[]): Promise<void>;
  close(): Promise<void>;
}

async function oneFile(dir: string, exporter: Exporter, report: Report): Promise<Writer> {
  const { path, handle } = await createFileMaker(dir, exporter.extension)('pressmark');
  report.files.push(path);
  const { head = '', between = '', foot = '' } = exporter;
  await handle.appendFile(head);
  return {
    async write(articles) {
      if (articles.length === 0) return;
      const joint = report.written > 0 ? between : '';
      await handle.appendFile(joint + articles.map(({ text }) => text).join(between));
      report.written += articles.length;
    },
    async close() {
      await handle.appendFile(foot);
      await handle.sync();
      await handle.close();
    },
  };
}

function fileEach(dir: string, exporter: Exporter, report: Report): Writer {
  const makeFile = createFileMaker(dir, exporter.extension);
  return {
    async write(articles) {
      for (const { article, text } of articles) {
        const file = await makeFile(nameOf(article));
        try {
          await file.handle.writeFile(text);
        } finally {
          await file.handle.close();
        }
        report.files.push(file.path);
        report.written++;
      }
    },
    close: async () => {},
  };
}

/** Named by day and headline, so that a folder sorts by time. */
function nameOf({ publishedAt, headline, id }: Article): string {
  const day = publishedAt?.slice(0, 10) ?? '';
  return fileName(`${day} ${headline ?? ''}`, id);
}
