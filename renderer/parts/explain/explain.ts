import type { ExplainedWords, Explanation } from '../../../electron/contract/explanation.ts';
import { both, type Clause, denied, either, leads, whole } from './clause.ts';
import { leafClause, wordsInWords } from './leaf.ts';
import { list, type Pieces, say, tidy, word } from './pieces.ts';

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
      return { lead: leads.with, pieces: nearInWords(node), several: false };
    default:
      return leafClause(node);
  }
}

/** Words that stand together, without what their condition begins with. */
function operand(node: Explanation): Pieces {
  if (node.kind === 'words') return wordsInWords(node);
  if (node.kind !== 'any') return clauseOf(node).pieces;
  return [...say('('), ...list(node.parts.map(operand), ' or '), ...say(')')];
}

const wordsOn = (distance: number): string => (distance === 1 ? 'one word' : `${distance} words`);

function nearInWords({ mode, distance, parts }: Near): Pieces {
  const words = parts.map(operand);
  const [first = [], second = [], ...others] = words;
  const pair = others.length === 0;
  switch (mode) {
    case 'near':
      return pair
        ? [...first, ...say(` within ${wordsOn(distance)} of `), ...second]
        : [...list(words, ' and '), ...say(` within ${wordsOn(distance)} of each other`)];
    case 'before':
      return pair
        ? [...first, ...say(` at most ${wordsOn(distance)} before `), ...second]
        : [...list(words, ' and '), ...say(` in this order, each at most ${wordsOn(distance)} on`)];
    case 'sentence':
      return [...list(words, ' and '), ...say(' in one sentence')];
    case 'paragraph':
      return [...list(words, ' and '), ...say(' in one paragraph')];
  }
}

/** A query as a sentence: `Articles with **flood** (also floods), published in March 2024`. */
export function explainInWords(explained: Explanation): Pieces {
  const left = explained.kind === 'all' ? explained.parts.filter(isPassedOver) : [];
  const names = list(
    left.map(({ text }) => word(text)),
    ' and ',
  );
  const note = left.length > 0 ? [...say('. So common that it makes no difference: '), ...names] : [];
  return tidy([...say('Articles '), ...whole(clauseOf(explained)), ...note]);
}

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
