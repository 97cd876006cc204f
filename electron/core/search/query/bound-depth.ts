import type { QueryProblem } from '../../../contract/search.ts';
import type { Token } from './tokens.ts';

/** FTS5 takes expressions up to 256 deep, and a parser's stack has an end too. */
const deepest = 40;

/** Leaves out the parentheses below the deepest level that is read, so that everything after may recurse. */
export function boundDepth(tokens: readonly Token[], problems: QueryProblem[]): readonly Token[] {
  let depth = 0;
  let told = false;
  return tokens.filter((token) => {
    if (token.kind === 'close') return depth === 0 || depth-- <= deepest;
    if (token.kind !== 'open' || ++depth <= deepest) return true;
    if (!told) {
      const message = `Parentheses are read ${deepest} deep; the inner ones are passed over.`;
      problems.push({ at: token.at, length: token.length, message });
    }
    told = true;
    return false;
  });
}
