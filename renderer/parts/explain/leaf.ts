import type { ExplainedLeaf, ExplainedWords } from '../../../electron/contract/explanation.ts';
import { assertNever } from '../../lib/assert-never.ts';
import { languageName } from '../../lib/language-name.ts';
import { count } from '../../lib/numbers.ts';
import { type Clause, type Lead, leads } from './clause.ts';
import { type Pieces, say, word } from './pieces.ts';
import { spanInWords } from './times.ts';

type State = Extract<ExplainedLeaf, { kind: 'state' }>['state'];
type Part = Extract<ExplainedLeaf, { kind: 'has' }>['part'];
type WordField = NonNullable<ExplainedWords['field']>;

const states: Readonly<Record<State, string>> = {
  unread: 'unread',
  read: 'read',
  starred: 'starred',
  trashed: 'in the trash',
  edited: 'corrected by you',
  corrected: 'corrected by the newsroom',
};

const parts: Readonly<Record<Part, string>> = {
  image: 'a picture',
  url: 'an address',
  tag: 'a tag',
  note: 'a note',
  highlight: 'a highlight',
  author: 'a named author',
  dateline: 'a dateline',
};

/** Where a word is looked for: by how its condition begins, or by what is said after it. */
const fields: Readonly<Record<WordField, Lead | string>> = {
  headline: 'in the headline',
  body: 'in the text',
  lead: 'in the headline or the first 60 words',
  notes: 'in your notes',
  quotes: 'in what you highlighted',
  byline: leads.byline,
  place: leads.place,
  agency: leads.agency,
  section: leads.section,
  source: leads.source,
};

const forms: Readonly<Record<NonNullable<ExplainedWords['form']>, string>> = {
  exact: 'written just so',
  caps: 'with a capital',
  allcaps: 'in capitals',
  nocaps: 'without a capital',
};

/** A word or a phrase and all that is said of it: `**protest** (also protests), 3 times or more`. */
export function wordsInWords(leaf: ExplainedWords): Pieces {
  const { text, phrase, prefix, pattern, fuzzy, form, least, boost, also, field } = leaf;
  const where = field === null ? '' : fields[field];
  const after = [
    fuzzy > 0 ? `up to ${fuzzy === 1 ? 'one letter' : `${fuzzy} letters`} other` : '',
    form === null ? '' : forms[form],
    least > 1 ? `${count(least)} times or more` : '',
    typeof where === 'string' ? where : '',
  ].filter((part) => part !== '');
  return [
    ...say(prefix ? 'words that begin with ' : pattern ? 'words like ' : ''),
    ...word(phrase ? `“${text}”` : text),
    ...say(also.length > 0 ? ` (also ${also.join(', ')})` : ''),
    ...say(after.length > 0 ? ` ${after.join(' ')}` : ''),
    ...say(boost === 1 ? '' : ` (counting ${boost} times)`),
  ];
}

function leadOf({ field }: ExplainedWords): Lead {
  const where = field === null ? '' : fields[field];
  return typeof where === 'string' ? leads.with : where;
}

function lengthInWords(from: number | null, to: number | null): string {
  if (from !== null && to !== null)
    return from === to ? `${count(from)} words` : `${count(from)} to ${count(to)} words`;
  return from === null ? `${count(to ?? 0)} words or fewer` : `${count(from)} words or more`;
}

/** One condition. */
export function leafClause(leaf: ExplainedLeaf): Clause {
  const clause = (lead: Lead, pieces: Pieces): Clause => ({ lead, pieces, several: false });
  switch (leaf.kind) {
    case 'words':
      return clause(leadOf(leaf), wordsInWords(leaf));
    case 'tag':
      return clause(leads.tagged, word(leaf.path));
    case 'language':
      return clause(leads.language, say(languageName(leaf.language)));
    case 'state':
      return clause(leads.state, say(states[leaf.state]));
    case 'has':
      return clause(leads.with, say(parts[leaf.part]));
    case 'time':
      return clause(leads[leaf.of], say(spanInWords(leaf.from, leaf.before)));
    case 'length':
      return clause(leads.length, say(lengthInWords(leaf.from, leaf.to)));
    case 'url':
      return clause(leads.address, word(leaf.beginning));
    default:
      return assertNever(leaf);
  }
}
