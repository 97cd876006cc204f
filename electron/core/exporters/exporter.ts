import type { Article } from '../../contract/article.ts';

/**
 * One form that articles can be written in.
 *
 * - `oneFile`: all articles follow each other in one file; else each has its own
 * - `extension`: without its dot; `type`: the MIME type
 * - `head`, `between`, `foot`: what stands before, between and after the articles of one file; nothing, if not given
 */
export interface Exporter {
  readonly oneFile: boolean;
  readonly extension: string;
  readonly type: string;
  readonly head?: string;
  readonly between?: string;
  readonly foot?: string;
  /** One article; with a line's end at its end, unless `between` has it. */
  write(article: Article): string;
}
