import type { NewAnnotation } from '../../contract/annotation.ts';
import { stateOf, tellChange } from '../articles/article-store.ts';
import { shownText } from '../articles/shown-text.ts';
import type { Core } from '../core.ts';
import { createAnchoring } from './anchor/anchoring.ts';
import { annotationsOfArticle, findAnnotation, insertAnnotation } from './annotation-store.ts';
import { newAnnotation } from './annotations.ts';

/**
 * Gives an article that was kept just now the highlights and notes that came with it, each once: what it has already, by its id or by
 * the same words at the same place with the same note, is passed over, so that an import can be run again, also after an edition in
 * which something beside them is new. Whatever is not in the text is kept too.
 * To be called inside a transaction.
 *
 * @param row the article's
 * @returns how many were new
 */
export function keepAnnotations(core: Core, row: number, incoming: readonly NewAnnotation[]): number {
  if (incoming.length === 0) return 0;
  const { db } = core;
  const { edition } = stateOf(db, row);
  const text = shownText(db, row, edition) ?? '';
  const { find } = createAnchoring(text);
  const sayingOf = ({ target, note }: Pick<NewAnnotation, 'target' | 'note'>): string =>
    JSON.stringify([target?.exact ?? null, target && (find(target)?.start ?? target.prefix), note]);
  const there = new Set(annotationsOfArticle(db, row).map(sayingOf));
  let kept = 0;
  for (const one of incoming) {
    const annotation = newAnnotation(core, one, { edition, text });
    const saying = sayingOf(annotation);
    if (there.has(saying)) continue;
    there.add(saying);
    const taken = findAnnotation(db, annotation.id) !== undefined;
    insertAnnotation(db, row, taken ? { ...annotation, id: core.newId() } : annotation);
    kept++;
  }
  if (kept > 0) tellChange(db, row);
  return kept;
}
