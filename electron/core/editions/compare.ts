import type { News, Reading } from '../../contract/article.ts';
import type { ComparedBlock, Comparison } from '../../contract/comparison.ts';
import { ArchiveError } from '../../contract/errors.ts';
import { articleRow } from '../articles/article-id.ts';
import { stateOf } from '../articles/article-store.ts';
import { editionOf } from '../articles/edition-store.ts';
import { withCorrections } from '../articles/fields.ts';
import type { Db } from '../storage/database.ts';
import { pairParagraphs, paragraphsOf } from './paragraphs.ts';
import { pointsOf } from './points.ts';
import type { Effort } from './shortest-edit.ts';
import { wordChanges } from './word-changes.ts';

/** Some half a second on a small machine. What is not done by then is told by whole paragraphs. */
const mostSteps = 20_000_000;

/**
 * Two editions of an article beside each other, each as it is shown: with the corrections that belong to it.
 *
 * @param from, to the editions' numbers, in any order: what stands in `to` only is added
 * @throws not-found
 */
export function compareEditions(
  db: Db,
  { id, from, to }: { readonly id: string; readonly from: number; readonly to: number },
): Comparison {
  const row = articleRow(db, id);
  const before = shownEdition(db, row, from);
  const now = shownEdition(db, row, to);
  return {
    from: facts(from, before),
    to: facts(to, now),
    language: now.reading.language ?? before.reading.language,
    ...compareReadings(before.reading, now.reading),
  };
}

type Compared = Pick<Reading, 'headline' | 'byline' | 'dateline' | 'text'> & {
  readonly news?: News | undefined;
};

/** Two readings block by block, with what matters of their difference. @param steps how many may be taken */
export function compareReadings(
  from: Compared,
  to: Compared,
  steps: number = mostSteps,
): Pick<Comparison, 'blocks' | 'points' | 'byParagraphs'> {
  const effort: Effort = { left: steps, cut: false };
  const block = (part: ComparedBlock['part'], before: string | null, now: string | null): ComparedBlock[] => {
    if (!before && !now) return [];
    if (!before || !now) {
      const kind = now ? 'added' : 'removed';
      return [{ part, kind, segments: [{ kind, text: now || before || '' }] }];
    }
    if (before === now) return [{ part, kind: 'same', segments: [{ kind: 'same', text: now }] }];
    const segments = wordChanges(before, now, effort);
    const whole = [{ kind: 'removed', text: before } as const, { kind: 'added', text: now } as const];
    const isSame = segments?.every(({ kind }) => kind === 'same') ?? false;
    return [{ part, kind: isSame ? 'same' : 'changed', segments: [...(segments ?? whole)] }];
  };
  const fields = (['headline', 'byline', 'dateline'] as const).flatMap((part) => {
    const found = block(part, from[part], to[part]);
    // The dateline stands at the head of the body as well.
    return part === 'dateline' ? found.filter(({ kind }) => kind !== 'same') : found;
  });
  const pairs = pairParagraphs(paragraphsOf(from.text), paragraphsOf(to.text), effort);
  const blocks = [...fields, ...pairs.flatMap((pair) => block('body', pair.from, pair.to))];
  return { blocks, points: [...pointsOf(blocks, from.news, to.news)], byParagraphs: effort.cut };
}

function shownEdition(db: Db, row: number, number: number) {
  const edition = editionOf(db, row, number);
  const state = stateOf(db, row);
  if (!edition) throw new ArchiveError('not-found', `The article ${state.id} has no edition ${number}.`);
  const corrections = number === state.edition ? state.corrections : (edition.corrections ?? {});
  return { capturedAt: edition.capturedAt, reading: withCorrections(edition.reading, corrections) };
}

function facts(edition: number, { capturedAt, reading }: ReturnType<typeof shownEdition>) {
  return { edition, capturedAt, ...(reading.news && { news: reading.news }) };
}
