import type { Annotation } from '../../contract/annotation.ts';
import { soughtLeaves } from '../search/compile/match.ts';
import { type LeafTerms, leafTerms, type TermContext } from '../search/compile/terms.ts';
import { createMatcher } from '../search/passages/matcher.ts';
import { lead, type QueryNode, type TextLeaf } from '../search/query/tree.ts';

/** Where an annotation and its article's headline have a query's words, by the columns these are asked in. */
const places: readonly (readonly TextLeaf['column'][])[] = [
  [null, 'notes'],
  [null, 'quotes', 'body', lead],
  [null, 'headline', lead],
];

/** A text's matches beyond are not looked for: one of each word is enough. */
const mostMatches = 1000;

/** Whether an annotation of an article that a query finds is itself what was looked for. */
export type AnnotationTest = (
  annotation: Annotation,
  article: { readonly headline: string | null; readonly language: string | null },
) => boolean;

/**
 * The words of a query, to be looked for in single annotations: each must stand in the note, the highlighted words or the headline;
 * where the query has an OR, one of them. What a query asks besides (tags, dates) its articles have told.
 */
export function wordsOfQuery(tree: QueryNode, context: TermContext): AnnotationTest {
  const sought = soughtLeaves(tree, context)
    .filter(({ column }) => places.some((columns) => columns.includes(column)))
    .map((leaf) => leafTerms(leaf, context))
    .filter((terms): terms is LeafTerms => terms !== null);
  const parts = places.map((columns) => {
    const leaves = sought.filter(({ leaf }) => columns.includes(leaf.column));
    return { leaves, matcher: createMatcher(leaves, context.wordsOf) };
  });
  const needed = sought.length === 0 ? 0 : hasOr(tree) ? 1 : sought.length;
  return ({ note, target }, { headline, language }) => {
    const found = new Set<LeafTerms>();
    for (const [n, text] of [note, target?.exact ?? '', headline ?? ''].entries()) {
      for (const { needle } of parts[n]?.matcher.find(text, language, mostMatches) ?? []) {
        const leaf = parts[n]?.leaves[needle];
        if (leaf) found.add(leaf);
      }
    }
    return found.size >= needed;
  };
}

const hasOr = (node: QueryNode): boolean =>
  node.kind === 'or' || (node.kind === 'and' && node.nodes.some(hasOr));
