import { eachRun } from '../../language/words.ts';
import { withoutStopWords } from '../compile/match.ts';
import type { TermContext } from '../compile/terms.ts';
import { savedNames } from '../query/fields/saved.ts';
import { phrases } from '../query/tokens.ts';
import type { QueryNode, TextLeaf } from '../query/tree.ts';

interface BareWords {
  /** Words of which some may be missing, without those that say nothing. */
  readonly words: readonly TextLeaf[];
  /** All else, which must be there. */
  readonly strict: readonly QueryNode[];
}

const usesSaved = new RegExp(`(?:${savedNames.join('|')}):`, 'i');

/**
 * Parts what was only typed as words from what was said with a sign, a field or an operator. Words joined by a hyphen are apart here
 * (`wing-body`), unless they were put in quotation marks. What a saved search says is a condition as a whole.
 *
 * @param query as it was typed
 */
export function bareWords(tree: QueryNode, query: string, context: TermContext): BareWords {
  const parts = tree.kind === 'and' ? tree.nodes : [tree];
  if (usesSaved.test(query)) return { words: [], strict: parts };
  const inQuotes = query.match(phrases) ?? [];
  const isBareNow = (node: QueryNode): node is TextLeaf =>
    isBare(node) && !(node.phrase && inQuotes.some((piece) => piece.includes(node.text)));
  const words = parts.filter(isBareNow).flatMap(asWords);
  return {
    words: withoutStopWords(words, context).filter(isBareNow),
    strict: parts.filter((part) => !isBareNow(part)),
  };
}

function isBare(node: QueryNode): node is TextLeaf {
  if (node.kind !== 'text' || (node.phrase && /\s/.test(node.text))) return false;
  const { column, prefix, wild, fuzzy, form, least } = node;
  return column === null && !prefix && !wild && !fuzzy && !form && !least;
}

function asWords(leaf: TextLeaf): readonly TextLeaf[] {
  if (!leaf.phrase) return [leaf];
  const words: TextLeaf[] = [];
  eachRun(leaf.text, null, (start, end) => {
    words.push({ ...leaf, text: leaf.text.slice(start, end), phrase: false });
  });
  return words;
}
