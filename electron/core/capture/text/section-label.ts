import { plain } from '../dates/calendar-words.ts';
import { isSectionName, isTrail } from './section.ts';
import { topicNouns } from './section-names.ts';

/** What stands around a line that may be a label above the headline `next`. */
export interface LabelSurroundings {
  readonly next: string;
  /** Whether another title stands below `next`: label, headline, deck are commoner than a headline with two decks. */
  readonly deckBelow: boolean;
  /** Whether a dateline stands below: a wire's headline is rarely under four words. */
  readonly dateline: boolean;
}

/** `no`: a headline beyond doubt; the others say which reading is likelier. */
export type LabelVerdict = 'yes' | 'likely' | 'unlikely' | 'no';

const lastNouns: ReadonlySet<string> = new Set(topicNouns.last.split(' '));
const firstNouns: ReadonlySet<string> = new Set(topicNouns.first.split(' '));
/** Inside names these stand too ("Guerra en Ucrania"); they say nothing for or against a sentence. */
const smallWord = /^(?:and|y|e|et|und|of|in|the|de|del|du|des|la|el|en|los|las|le|les|da|do|di|&)$/i;
/** Words that a headline has and a label has not: "Peace at last", "Back to work", "No se vende". */
const sentenceWord =
  /^(?:a|an|at|to|on|off|up|down|out|over|after|amid|as|by|for|from|with|without|under|before|into|is|are|was|were|be|no|not|it|its|we|he|she|they|you|why|how|what|who|last|again|se|por|para|con|sin|tras|ante|contra|al|a|es|son|fue|hay|que|como|zu|mit|nach|gegen|ist|sind|au|aux|sur|pour|est|sont|per|con|non)$/i;
const relational = /(?:al|ales|ic[oa]s?|[ao]ri[oa]s?|iv[oa]s?|iques?|ali|iche|ais|an[oa]s)$/;
const longestLabel = 40;

function contentWords(line: string): readonly string[] {
  return line.split(/[\s/|,]+/).filter((word) => word !== '' && !smallWord.test(word));
}

/** One or two names such as "Kazakhstan" or "Guerra en Ucrania"; a headline this short would have a verb in lower case. */
function isName(words: readonly string[]): boolean {
  return words.length <= 2 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** "Social conflicts", "Conflictos sociales", "Crisis migratoria": a topic with what kind of it, in the language's order. */
function isTopic(words: readonly string[]): boolean {
  const [first = '', ...others] = words.map(plain);
  const last = others.at(-1) ?? first;
  if (lastNouns.has(last) && words.length <= 3) return true;
  if (!firstNouns.has(first)) return false;
  return others.every((word, at) => relational.test(word) || /^\p{Lu}/u.test(words[at + 1] ?? ''));
}

function hasForm(line: string): boolean {
  return line.length <= longestLabel && line.split(' ').length <= 5 && !/[.!?:;"”»…]$|\d/.test(line);
}

/** A line as a headline is written: some words more than the label, and no full stop, which closes decks and sentences. */
function isHeadlineBelow(line: string, next: string): boolean {
  const words = next.split(' ').length;
  return words >= 5 && words <= 22 && next.length * 2 >= line.length * 3 && !/[.:]["”’»]?$/.test(next);
}

function weigh(line: string, words: readonly string[], around: LabelSurroundings): number {
  const upper = line === line.toUpperCase() && around.next !== around.next.toUpperCase();
  let weight = isName(words) ? 3 : 0;
  if (isTopic(words)) weight += 3;
  if (upper) weight += words.length <= 2 ? 3 : 2;
  if (words.some((word) => sentenceWord.test(word))) weight -= 4;
  if (around.dateline) weight += 1;
  if (around.deckBelow) weight += 1;
  return weight;
}

/**
 * Weighs whether a line is a label above the headline `next`, by its form and its place: a known section or a trail is one;
 * a short line with no sentence's word over a clearly longer line may be.
 */
export function weighLabel(line: string, around: LabelSurroundings): LabelVerdict {
  if (isSectionName(line) || isTrail(line)) return 'yes';
  if (!hasForm(line) || !isHeadlineBelow(line, around.next)) return 'no';
  // "UK politics live" is the label of a page that is written while it happens.
  const words = contentWords(line.replace(/\s(?:live|en directo|en vivo|en direct|live-?ticker)$/i, ''));
  const weight = words.length === 0 || words.length > 4 ? 0 : weigh(line, words, around);
  if (weight >= 4) return 'yes';
  if (weight >= 3) return 'likely';
  return 'unlikely';
}
