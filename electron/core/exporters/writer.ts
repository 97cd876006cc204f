import type { Article } from '../../contract/article.ts';
import type { BookContents } from '../../contract/export.ts';
import type { Core } from '../core.ts';
import type { PictureSource } from './picture-source.ts';

/** What a form that makes files of its own is given. */
export interface WriterContext {
  readonly core: Pick<Core, 'db' | 'blobs'>;
  /** The folder to write to; it is there. No file in it may be touched. */
  readonly dir: string;
  readonly now: Date;
  /** How many articles there will be. */
  readonly found: number;
  readonly pictures: PictureSource;
  /** What the contents of a book are by. */
  readonly contents: BookContents;
}

/** Puts articles into files, one after another. */
export interface Writer {
  /** Paths of what is whole so far, the one to open first. */
  readonly files: readonly string[];
  /**
   * Renders an article; what that throws is the article's own failure. What it gives writes it; what that throws ends the export.
   */
  take(article: Article): () => Promise<void>;
  /**
   * Completes the files. Of what is of no use in parts nothing is left where it was stopped, and of no file that is not whole where
   * writing failed, which is told already: then it does not throw.
   */
  close(end: WritingEnd): Promise<void>;
}
/** All articles were given; the person stopped it; or something could not be written. */
export type WritingEnd = 'whole' | 'stopped' | 'failed';
export type MakeWriter = (context: WriterContext) => Promise<Writer>;
