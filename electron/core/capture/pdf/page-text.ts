/** A piece of text where it stands on a page: points from the page's lower left corner, `size` the height of its letters. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A page as it was read; `failed` where it could not be. */
export interface PageText {
  readonly runs: readonly Run[];
  readonly height: number;
  readonly failed: boolean;
}

/** What a PDF says. Metadata is as its program wrote it, absent is null; `pageCount` counts also the pages that were not read. */
export interface PdfText {
  readonly pages: readonly PageText[];
  readonly pageCount: number;
  readonly title: string | null;
  readonly author: string | null;
  /** A PDF's own form: `D:20220113093000+06'00'`. */
  readonly createdAt: string | null;
}

/** More pages are a book; more letters are no text. */
export const pdfLimits = { pages: 500, letters: 8_000_000 } as const;
