import type { AnchoredAnnotation } from '../../contract/annotation.ts';
import type { Db } from '../storage/database.ts';
import { createAnchoring } from './anchor/anchoring.ts';
import { annotationsOfArticle } from './annotation-store.ts';

/**
 * The annotations of an article with their places in a text of it: notes on the whole first, then in the order of the text, then those
 * whose words are not in it. They are looked for anew each time, from what was first marked, so an edition that takes words out and
 * another that puts them back lose nothing.
 *
 * @param text of the edition that is shown, corrections applied
 */
export function anchoredAnnotations(db: Db, article: number, text: string): AnchoredAnnotation[] {
  const stored = annotationsOfArticle(db, article);
  if (stored.length === 0) return [];
  const anchoring = createAnchoring(text);
  return stored
    .map((annotation) => ({
      ...annotation,
      anchor: annotation.target && anchoring.find(annotation.target),
    }))
    .sort((left, right) => placeOf(left) - placeOf(right));
}

function placeOf({ target, anchor }: AnchoredAnnotation): number {
  if (target === null) return -1;
  return anchor?.start ?? Number.MAX_SAFE_INTEGER;
}
