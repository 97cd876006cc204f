import { soughtLeaves, soughtNears } from '../compile/match.ts';
import { type LeafTerms, leafTerms, type TermContext } from '../compile/terms.ts';
import { createMatcher, type Matcher } from '../passages/matcher.ts';
import { lead, type QueryNode } from '../query/tree.ts';

/** What marks a query's words in headlines, in bodies and in notes: a word asked for in one of them is not marked in the other. */
export interface Markers {
  readonly headline: Matcher;
  readonly body: Matcher;
  readonly notes: Matcher;
  /** Whether notes are asked for by name, as by `note:quay`. */
  readonly namesNotes: boolean;
}

export function markersOf(tree: QueryNode, context: TermContext): Markers {
  const leaves = soughtLeaves(tree, context)
    .map((leaf) => leafTerms(leaf, context))
    .filter((terms): terms is LeafTerms => terms !== null);
  const nears = soughtNears(tree);
  const within = (columns: readonly LeafTerms['leaf']['column'][]) =>
    createMatcher(
      leaves.filter(({ leaf }) => columns.includes(leaf.column)),
      context.wordsOf,
      nears,
    );
  return {
    headline: within([null, lead, 'headline']),
    body: within([null, lead, 'body']),
    notes: within([null, 'notes']),
    namesNotes: leaves.some(({ leaf }) => leaf.column === 'notes'),
  };
}
