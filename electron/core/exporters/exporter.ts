import type { Article } from '../../contract/article.ts';

/**
 * One form that articles can be written in.
 *
 * - `oneFile`: all articles follow each other in one file; else each has its own
 * - `extension`: without its dot; `type`: the MIME type
 */
export interface Exporter {
  readonly oneFile: boolean;
  readonly extension: string;
  readonly type: string;
  /** One article, with a line's end at its end. */
  write(article: Article): string;
}
