import {
  type ArticleFields,
  articleFieldsSchema,
  type EditableFields,
  editableFieldsSchema,
  type News,
  newsSchema,
  type Origins,
  originsSchema,
} from '../../contract/article.ts';
import type { Db } from '../storage/database.ts';
import { emptyFields } from './fields.ts';
import { readableJson, readableTime } from './readable.ts';

type OutsideBody = Omit<ArticleFields, 'text' | 'html'>;

/** What of a reading stands in `edition.fields`; the rest is in `edition_body`. */
export interface StoredFields {
  readonly fields: OutsideBody;
  readonly origins: Origins;
  readonly warnings: readonly string[];
  readonly news?: News;
  /** What bits that flipped have left of the column. */
  readonly damage: 'none' | 'parts' | 'all';
}

/** What is said of corrections that cannot be read. */
export const tornCorrections =
  'The corrections of this article are damaged and cannot be shown: a backup from before has them.';
/** What is said of times that cannot be read. */
export const tornTimes =
  'A time of this article is damaged: the nearest that can be read is shown in its place.';
const tornFields =
  'What was understood of this article is damaged; it is shown with its text and what lists know of it. Read the capture again to mend it.';
const tornParts = (names: readonly string[]) =>
  `Parts of what was understood of this article are damaged: ${names.join(', ')}. Read the capture again to mend them.`;

/**
 * Reads `edition.fields` back, whole: what was left out is null again. Where bits flipped in it, what can be read is there, and
 * `warnings` say what cannot.
 */
export function unpackFields(json: string): StoredFields {
  const value = readableJson(json);
  if (!isObject(value)) {
    return { fields: absentFields(), origins: {}, warnings: [tornFields], damage: 'all' };
  }
  const torn: string[] = [];
  const sound = <T>(name: string, schema: Schema<T>, given: unknown, otherwise: T): T => {
    if (given === undefined) return otherwise;
    const read = schema.safeParse(given);
    if (!read.success) torn.push(name);
    return read.success ? read.data : otherwise;
  };
  const fields = fieldsOf(value.fields, sound);
  const origins = sound('origins', originsSchema, value.origins, {});
  const warnings = sound('warnings', articleWarnings, value.warnings, []);
  const news = sound('news', newsSchema.optional(), value.news, undefined);
  return {
    ...{ fields, origins, damage: torn.length === 0 ? 'none' : 'parts' },
    warnings: torn.length === 0 ? warnings : [...warnings, tornParts(torn)],
    ...(news && { news }),
  };
}

interface Schema<T> {
  safeParse(value: unknown): { readonly success: true; readonly data: T } | { readonly success: false };
}

const articleWarnings = articleFieldsSchema.shape.authors;
const { text: _text, html: _html, ...outsideBody } = articleFieldsSchema.shape;

function fieldsOf(
  given: unknown,
  sound: <T>(name: string, schema: Schema<T>, given: unknown, otherwise: T) => T,
): OutsideBody {
  const fields = absentFields();
  const stored = isObject(given) ? given : {};
  const read = Object.entries(outsideBody).map(([name, schema]) => [
    name,
    sound<unknown>(name, schema, stored[name], fields[name as keyof OutsideBody]),
  ]);
  return Object.fromEntries(read) as OutsideBody;
}

function absentFields(): OutsideBody {
  const { text: _none, html: _no, ...fields } = emptyFields();
  return fields;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Corrections as stored: null in the column is none; those that cannot be read are none either, see `hasTornCorrections`. */
export function unpackCorrections(json: string | null): EditableFields {
  const read = editableFieldsSchema.safeParse(readableJson(json) ?? {});
  return read.success ? read.data : {};
}

/** Whether an edition has corrections that cannot be read any more; those of the one that is shown are the article's own. */
export function hasTornCorrections(
  db: Db,
  article: { readonly row: number; readonly edition: number },
  edition: number,
): boolean {
  const stored =
    edition === article.edition
      ? db.get<Corrected>('SELECT corrections FROM article WHERE id = ?', article.row)
      : db.get<Corrected>(
          'SELECT corrections FROM edition WHERE article = ? AND number = ?',
          article.row,
          edition,
        );
  const json = stored?.corrections ?? null;
  return json !== null && !editableFieldsSchema.safeParse(readableJson(json)).success;
}

interface Corrected {
  readonly corrections: string | null;
}

/** What the article's own row, which lists read, tells of the edition that it shows. */
export function fieldsBeside(db: Db, article: number, edition: number): Partial<OutsideBody> {
  const row = db.get<
    Pick<OutsideBody, 'headline' | 'publisher' | 'place' | 'agency' | 'section' | 'language'> & {
      readonly publishedAt: string | null;
    }
  >(
    `SELECT headline, publisher, place, agency, section, language, published_at AS publishedAt
     FROM article WHERE id = ? AND edition = ?`,
    article,
    edition,
  );
  return row ? { ...row, publishedAt: readableTime(row.publishedAt) } : {};
}
