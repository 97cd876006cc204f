import type { Output, Parsed } from '../../contract/api.ts';
import type { Reading } from '../../contract/article.ts';
import { articleRow } from '../articles/article-id.ts';
import { stateOf } from '../articles/article-store.ts';
import { editionOf } from '../articles/edition-store.ts';
import { fieldNames, sameValue, withCorrections } from '../articles/fields.ts';
import { compareReadings } from '../editions/compare.ts';
import type { Db } from '../storage/database.ts';
import { lastFormer, readingOf } from './reread-store.ts';

/** Those that the comparison of words shows already. */
const inBlocks = new Set(['headline', 'byline', 'dateline', 'text', 'html']);

/**
 * What the last re-reading of an edition's capture changed, as it is shown: with the person's corrections on both sides.
 *
 * @throws not-found
 */
export function lastRereading(
  db: Db,
  { id, edition: wanted }: Parsed<'article.rereading'>,
): Output<'article.rereading'> {
  const article = articleRow(db, id);
  const state = stateOf(db, article);
  const number = wanted ?? state.edition;
  const edition = editionOf(db, article, number);
  const former = lastFormer(db, article, number);
  if (!edition || !former) return { rereading: null };
  const corrections = number === state.edition ? state.corrections : (edition.corrections ?? {});
  const from = withCorrections(readingOf(former), corrections);
  const to = withCorrections(edition.reading, corrections);
  const { capturedAt } = edition;
  return {
    rereading: {
      run: former.run,
      at: former.replacedAt,
      fields: changedFields(from, to),
      comparison: {
        from: { edition: number, capturedAt, ...(from.news && { news: from.news }) },
        to: { edition: number, capturedAt, ...(to.news && { news: to.news }) },
        language: to.language ?? from.language,
        ...compareReadings(from, to),
      },
    },
  };
}

function changedFields(from: Reading, to: Reading) {
  return fieldNames
    .filter((name) => !inBlocks.has(name) && !sameValue(from[name], to[name]))
    .map((name) => ({ name, from: inWords(from[name]), to: inWords(to[name]) }));
}

const inWords = (value: string | readonly string[] | null): string | null =>
  (typeof value === 'string' || value === null ? value : value.join('; ')) || null;
