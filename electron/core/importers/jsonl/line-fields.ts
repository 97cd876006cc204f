import { type ArticleFields, timeSchema } from '../../../contract/article.ts';
import { ArchiveError } from '../../../contract/errors.ts';

type Json = Readonly<Record<string, unknown>>;
type TextField = Exclude<keyof ArticleFields, 'authors' | 'text' | 'publishedAt' | 'modifiedAt'>;

const textFields: readonly TextField[] = [
  'headline',
  'alternativeHeadline',
  'byline',
  'dateline',
  'place',
  'agency',
  'section',
  'publisher',
  'url',
  'language',
  'slugline',
  'credit',
  'html',
  'image',
];

/**
 * The article's fields as a line gives them. A field that is not in the line is not in the result; null says that there is none.
 * An empty text counts as null.
 *
 * @throws unreadable with the field that is not what it should be
 */
export function lineFields(line: Json): Partial<ArticleFields> {
  const fields: Partial<ArticleFields> = {};
  for (const name of textFields) {
    if (Object.hasOwn(line, name)) fields[name] = textOf(line, name);
  }
  if (Object.hasOwn(line, 'text')) fields.text = textOf(line, 'text')?.replace(/\r\n?/g, '\n') ?? '';
  if (Object.hasOwn(line, 'authors')) fields.authors = authorsOf(line.authors);
  if (Object.hasOwn(line, 'publishedAt')) fields.publishedAt = timeOf(line, 'publishedAt');
  if (Object.hasOwn(line, 'modifiedAt')) fields.modifiedAt = timeOf(line, 'modifiedAt');
  return fields;
}

/** Text or null; nothing else may stand there. */
export function textOf(line: Json, name: string): string | null {
  const value = line[name];
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return value;
  throw wrong(name, 'text');
}

/** A time as the contract has it, or null. */
export function timeOf(line: Json, name: string): string | null {
  const value = textOf(line, name);
  if (value === null || isTime(value)) return value;
  throw wrong(name, `a date as 2022-01-13 or a time as 2022-01-13T09:30:00Z, not “${value.slice(0, 40)}”`);
}

/** Shaped as a time and a real one: no 31st of February. */
const isTime = (value: string): boolean =>
  timeSchema.safeParse(value).success && !Number.isNaN(Date.parse(value)) && isDay(value.slice(0, 10));

const isDay = (day: string): boolean => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

/** A list of names, a single name, or schema.org's persons with a `name`. */
function authorsOf(value: unknown): string[] {
  if (value === null || value === undefined || value === '') return [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map((each) => {
    const name = typeof each === 'object' && each !== null ? Reflect.get(each, 'name') : each;
    if (typeof name === 'string') return name;
    throw wrong('authors', 'a list of names');
  });
}

/** The error for a field that is not what it should be. */
export const wrong = (name: string, expected: string): ArchiveError =>
  new ArchiveError('unreadable', `“${name}” should be ${expected}.`);
