import type { LabelField, LabelledPage } from '../page.ts';

/** What an extractor understood of a page. A field that it never gives is not there; one that it did not find is null. */
export interface Extracted {
  readonly fields: Readonly<Partial<Record<LabelField, string | readonly string[] | null>>>;
  readonly text: string;
  readonly html: string | null;
}

/** An extractor that is measured. */
export interface Reader {
  readonly name: string;
  readonly version: string;
  readonly read: (page: LabelledPage) => Promise<Extracted> | Extracted;
}
