import type { ExplainedLeaf, ExplainedWords } from '../../../electron/contract/explanation.ts';
import { t } from '../../i18n/i18n.ts';
import { assertNever } from '../../lib/assert-never.ts';
import { languageName } from '../../lib/language-name.ts';
import { count } from '../../lib/numbers.ts';
import { type Clause, type Lead, lead } from './clause.ts';
import { fill, type Pieces, say, word } from './pieces.ts';
import { spanInWords } from './times.ts';

type WordField = NonNullable<ExplainedWords['field']>;
/** Fields that are a kind of condition; the others are told behind the word. */
type OwnField = Extract<WordField, Lead['name']>;

const isOwn = (field: WordField): field is OwnField =>
  ['byline', 'place', 'agency', 'section', 'source'].includes(field satisfies string);

/** All that is told behind a word. */
function hows({ fuzzy, form, least, field }: ExplainedWords): readonly string[] {
  return [
    fuzzy > 0 ? t('explain.fuzzy', { count: fuzzy }) : '',
    form === null ? '' : t(`explain.forms.${form}`),
    least > 1 ? t('explain.least', { count: least }) : '',
    field === null || isOwn(field) ? '' : t(`explain.where.${field}`),
  ].filter((how) => how !== '');
}

/** A word or a phrase and all that is said of it: `**protest** (also protests), 3 times or more`. */
export function wordsInWords(leaf: ExplainedWords): Pieces {
  const { text, phrase, prefix, pattern, boost, also } = leaf;
  const bare = word(phrase ? t('lib.quoted', { text }) : text);
  let told = bare;
  if (prefix) told = fill((put) => t('explain.prefix', { word: put(bare) }));
  else if (pattern) told = fill((put) => t('explain.pattern', { word: put(bare) }));
  if (also.length > 0) {
    const others = say(also.join(t('lib.comma')));
    const before = told;
    told = fill((put) => t('explain.also', { word: put(before), others: put(others) }));
  }
  for (const how of hows(leaf)) {
    const before = told;
    told = fill((put) => t('explain.how', { word: put(before), how }));
  }
  return boost === 1 ? told : fill((put) => t('explain.boost', { word: put(told), count: boost }));
}

export const leadOf = ({ field }: ExplainedWords): Lead =>
  lead(field !== null && isOwn(field) ? field : 'with');

function lengthInWords(from: number | null, to: number | null): string {
  if (from !== null && to !== null)
    return from === to
      ? t('lib.words', { count: from })
      : t('explain.lengthBetween', { from: count(from), count: to });
  return from === null
    ? t('explain.lengthMost', { count: to ?? 0 })
    : t('explain.lengthLeast', { count: from });
}

/** One condition. */
export function leafClause(leaf: ExplainedLeaf): Clause {
  const clause = (name: Lead['name'], pieces: Pieces): Clause => ({
    lead: lead(name),
    pieces,
    several: false,
  });
  switch (leaf.kind) {
    case 'words':
      return { lead: leadOf(leaf), pieces: wordsInWords(leaf), several: false };
    case 'tag':
      return clause('tagged', word(leaf.path));
    case 'collection':
      return clause('collected', word(leaf.path.replace(/^\//, '')));
    case 'language':
      return clause('language', say(languageName(leaf.language)));
    case 'state':
      return clause('state', say(t(`explain.states.${leaf.state}`)));
    case 'has':
      return clause('with', say(t(`explain.parts.${leaf.part}`)));
    case 'time':
      return clause(leaf.of, say(spanInWords(leaf.from, leaf.before)));
    case 'length':
      return clause('length', say(lengthInWords(leaf.from, leaf.to)));
    case 'url':
      return clause('address', word(leaf.beginning));
    default:
      return assertNever(leaf);
  }
}
