import type { ArticleFieldName, Origin } from '../../../../contract/article.ts';

/** The fields that a page's metadata may give; the body and what is read from it come later. */
export type MetadataField = Exclude<ArticleFieldName, 'text' | 'html'>;

/**
 * One source's word for one field, as it stands there: cleaning and choosing come later.
 * A source with several authors gives several candidates of `authors`.
 */
export interface Candidate {
  readonly field: MetadataField;
  readonly value: string;
  readonly origin: Origin['origin'];
  readonly confidence: number;
  readonly note?: string;
}

/** Candidates of one origin, leaving out what is empty. */
export function candidates(
  origin: Origin['origin'],
  found: Iterable<readonly [MetadataField, string | null | undefined, number]>,
): Candidate[] {
  const kept: Candidate[] = [];
  for (const [field, value, confidence] of found)
    if (value?.trim()) kept.push({ field, value: value.trim(), origin, confidence });
  return kept;
}
