import { readByline } from '../../capture/byline/read-byline.ts';
import { languageCalled } from '../../language/language-called.ts';
import type { FactivaFields } from './factiva-fields.ts';
import { printedDay } from './printed-day.ts';

/** "508 words", in the languages of Factiva's pages. */
const words =
  /^[\d.,\s\u00a0\u202f]+(?:words?|Wörter|mots?|palabras|parole|palavras|woorden|ord|слов\p{L}*|słów|字|単語|단어|個字|kelime|كلم\p{L}*)\.?$/iu;
const looked = 12;

/**
 * The fields of an article that comes without codes, as it is printed: headline, byline, length, day, hour, source, its code, page,
 * language, copyright, text.
 *
 * @returns null where the line with its length is missing
 */
export function printedFields(article: string): FactivaFields | null {
  const lines = article.split('\n').map((line) => line.trim());
  const filled = lines.filter((line) => line !== '');
  const at = filled.slice(0, looked).findIndex((line) => words.test(line));
  if (at < 1) return null;
  const fields = new Map<string, readonly string[]>();
  const above = filled.slice(0, at);
  const byline = above.length > 1 && isByline(above.at(-1) ?? '') ? above.pop() : undefined;
  if (byline) fields.set('BY', [byline]);
  if (above.length > 1 && (above[0]?.length ?? 0) < 40) fields.set('SE', [above.shift() ?? '']);
  fields.set('HD', above);
  fields.set('WC', [filled[at] ?? '']);
  const end = readHead(filled.slice(at + 1, at + 1 + looked), fields);
  fields.set('TD', filled.slice(at + 1 + end, -1));
  return fields;
}

const isByline = (line: string): boolean =>
  readByline(line) !== null || (/^[\p{Lu}][^.!?:]{2,60}$/u.test(line) && line.split(' ').length <= 5);

type Fields = Map<string, readonly string[]>;

/** Which field a line below the length is, by what it looks like and what came before; the first that fits. */
const kinds: readonly (readonly [string, (line: string, fields: Fields) => boolean])[] = [
  ['PD', (line, fields) => !fields.has('PD') && printedDay(line) !== null],
  ['ET', (line, fields) => !fields.has('ET') && /^\d{1,2}:\d\d/.test(line)],
  ['CY', (line) => /^(?:©|\(c\)|Copyright)/i.test(line)],
  ['LA', (line) => languageCalled(line) !== undefined],
  ['SC', (line, fields) => fields.has('SN') && /^[A-Z\d]{2,8}$/.test(line)],
  ['PG', (line) => /^\d{1,4}$/.test(line)],
  ['SN', (_line, fields) => fields.has('PD') && !fields.has('SN')],
];

/** Reads the lines below the length; gives how many they are. */
function readHead(lines: readonly string[], fields: Fields): number {
  for (const [at, line] of lines.entries()) {
    const code = kinds.find(([, fits]) => fits(line, fields))?.[0];
    if (code === undefined && (fields.has('CY') || fields.has('LA') || line.length > 120)) return at;
    const place = code ?? 'ED';
    fields.set(place, [...(fields.get(place) ?? []), line]);
  }
  return lines.length;
}
