import { soughtLeaves, soughtNears } from '../compile/match.ts';
import { type LeafTerms, leafTerms, type TermContext } from '../compile/terms.ts';
import { createMatcher, type Matcher } from '../passages/matcher.ts';
import { lead, type QueryNode } from '../query/tree.ts';

/** What marks a query's words in headlines and in bodies: a word asked for in one of them is not marked in the other. */
export interface Markers {
  readonly headline: Matcher;
  readonly body: Matcher;
}

export function markersOf(tree: QueryNode, context: TermContext): Markers {
  const leaves = soughtLeaves(tree, context)
    .map((leaf) => leafTerms(leaf, context))
    .filter((terms): terms is LeafTerms => terms !== null);
  const nears = soughtNears(tree);
  const within = (column: 'headline' | 'body') =>
    createMatcher(
      leaves.filter(({ leaf }) => leaf.column === null || leaf.column === lead || leaf.column === column),
      context.analysis,
      nears,
    );
  return { headline: within('headline'), body: within('body') };
}
