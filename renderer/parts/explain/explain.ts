import type { ExplainedWords, Explanation } from '../../../electron/contract/explanation.ts';
import { t } from '../../i18n/i18n.ts';
import { both, type Clause, denied, either, lead, whole } from './clause.ts';
import { leadOf, leafClause, wordsInWords } from './leaf.ts';
import { allOf, anyOf, fill, type Pieces, tidy, word } from './pieces.ts';

type Near = Extract<Explanation, { kind: 'near' }>;

const isPassedOver = (node: Explanation): node is ExplainedWords => node.kind === 'words' && node.passedOver;

function clauseOf(node: Explanation): Clause {
  switch (node.kind) {
    case 'all':
      return both(node.parts.filter((part) => !isPassedOver(part)).map(clauseOf));
    case 'any':
      return either(node.parts.map(clauseOf));
    case 'not':
      return denied(clauseOf(node.part));
    case 'near':
      return { lead: leadOfNear(node), pieces: nearInWords(node), several: false };
    default:
      return leafClause(node);
  }
}

/** What stands together stands in one field, which each of its words names. */
function leadOfNear({ parts: [first] }: Near): Clause['lead'] {
  const word = first?.kind === 'any' ? first.parts[0] : first;
  return word?.kind === 'words' ? leadOf(word) : lead('with');
}

/** Words that stand together, without what their condition begins with. */
function operand(node: Explanation): Pieces {
  if (node.kind === 'words') return wordsInWords(node);
  if (node.kind !== 'any') return clauseOf(node).pieces;
  return fill((put) => t('explain.group', { what: put(anyOf(node.parts.map(operand))) }));
}

function nearInWords({ mode, distance: count, parts }: Near): Pieces {
  const all = parts.map(operand);
  const [first = [], second = [], ...others] = all;
  if (others.length === 0 && (mode === 'near' || mode === 'before')) {
    return fill((put) => t(`explain.${mode}`, { first: put(first), second: put(second), count }));
  }
  return fill((put) => {
    const words = put(allOf(all));
    if (mode === 'near' || mode === 'before') return t(`explain.${mode}All`, { words, count });
    return mode === 'sentence' ? t('explain.sentenceOf', { words }) : t('explain.paragraphOf', { words });
  });
}

/** A query as a sentence: `Articles with **flood** (also floods), published in March 2024`. */
export function explainInWords(explained: Explanation): Pieces {
  const left = explained.kind === 'all' ? explained.parts.filter(isPassedOver) : [];
  const sentence = fill((put) => t('explain.sentence', { what: put(whole(clauseOf(explained))) }));
  if (left.length === 0) return tidy(sentence);
  const words = allOf(left.map(({ text }) => word(text)));
  return tidy(fill((put) => t('explain.passedOver', { sentence: put(sentence), words: put(words) })));
}

/** Whether there are several words of which an article must have every one, so that fewer of them find more. */
export const needsSeveralWords = (explained: Explanation): boolean =>
  explained.kind === 'all' &&
  explained.parts.filter((part) => part.kind === 'words' && !part.passedOver).length > 1;

/** Whether a query is no more than words, of which there is nothing to explain. */
export function isPlain(explained: Explanation): boolean {
  const plain = (node: Explanation): boolean =>
    node.kind === 'words' &&
    node.field === null &&
    !(node.phrase || node.prefix || node.pattern || node.form !== null) &&
    node.fuzzy === 0 &&
    node.least === 1 &&
    node.boost === 1;
  return explained.kind === 'all' ? explained.parts.every(plain) : plain(explained);
}
