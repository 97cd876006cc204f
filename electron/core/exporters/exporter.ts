import type { Article } from '../../contract/article.ts';

/** Where a picture of the archive is found from what is written; null where it cannot be had, and its description stands for it. */
export type PictureAddress = (sha256: string) => string | null;

/**
 * One form that articles can be written in, each by itself.
 *
 * - `oneFile`: all articles follow each other in one file; else each has its own
 * - `extension`: without its dot; `type`: the MIME type
 * - `head`, `between`, `foot`: what stands before, between and after the articles of one file; nothing, if not given
 * - `pictures`: how those an article shows come along: as files in a folder beside, or in the text itself; not at all, if not given
 */
export interface Exporter {
  readonly oneFile: boolean;
  readonly extension: string;
  readonly type: string;
  readonly head?: string;
  readonly between?: string;
  readonly foot?: string;
  readonly pictures?: 'beside' | 'within';
  /** One article; with a line's end at its end, unless `between` has it. */
  write(article: Article, picture: PictureAddress): string;
}
