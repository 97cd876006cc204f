import { foldedTerm } from '../../language/analysis.ts';
import type { Db } from '../../storage/database.ts';
import { withoutStopWords } from '../compile/match.ts';
import { leafTerms, type TermContext } from '../compile/terms.ts';
import type { TextLeaf } from '../query/tree.ts';
import type { WordLore } from './explain.ts';

const mostAlso = 3;
/** Of a query's first words; each costs a walk over words that begin alike. */
const mostAsked = 6;
const mostWalked = 1_500;
/** Words with a stem in common begin with so many letters in common, near enough always. */
const commonBeginning = 4;

/** What an archive's index knows of a query's words. */
export function wordLore(context: TermContext): WordLore {
  let asked = 0;
  return {
    passedOver(nodes) {
      const kept = new Set(withoutStopWords(nodes, context));
      return new Set(nodes.filter((node) => !kept.has(node)));
    },
    also: (leaf) => (isStemmed(leaf) && asked++ < mostAsked ? otherForms(leaf, context) : []),
  };
}

/** Knows nothing: where there is no index. */
export const noLore: WordLore = { passedOver: () => new Set(), also: () => [] };

const isStemmed = ({ phrase, prefix, wild, fuzzy, form }: TextLeaf): boolean =>
  !phrase && !prefix && !wild && !fuzzy && form === undefined;

/** Words of the archive with the same stem, the shortest first. */
function otherForms(leaf: TextLeaf, context: TermContext): readonly string[] {
  const terms = leafTerms(leaf, context)?.sequences.flatMap((sequence) =>
    sequence.length === 1 ? sequence : [],
  );
  const word = foldedTerm(leaf.text);
  if (!terms || terms.length === 0 || [...word].length < commonBeginning) return [];
  return sharing(context.db, word, new Set(terms));
}

function sharing(db: Db, word: string, terms: ReadonlySet<string>): readonly string[] {
  const beginning = [...word].slice(0, commonBeginning).join('');
  return db
    .all<{ word: string; term: string }>(
      `SELECT word, term FROM idx.vocabulary WHERE word >= ? AND word < ? LIMIT ${mostWalked}`,
      ...[beginning, `${beginning}\u{10ffff}`],
    )
    .filter((row) => row.word !== word && terms.has(row.term))
    .map((row) => row.word)
    .filter((other, n, all) => all.indexOf(other) === n)
    .toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .slice(0, mostAlso);
}
