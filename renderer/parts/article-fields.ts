import type { EditableFields } from '../../electron/contract/article.ts';
import { t } from '../i18n/i18n.ts';
import { isTime } from '../lib/dates.ts';

export type FieldName = Exclude<keyof EditableFields, 'text'>;

interface FieldShape {
  readonly name: FieldName;
  readonly wide?: boolean;
  /** Shown only where something was found, or where every field is asked for. */
  readonly rare?: boolean;
  readonly placeholder?: () => string;
}

/** The fields that a person may correct, in the order of a printed story. */
export const articleFields: readonly FieldShape[] = [
  { name: 'headline', wide: true },
  { name: 'alternativeHeadline', wide: true, rare: true },
  { name: 'byline' },
  { name: 'authors', rare: true, placeholder: () => t('parts.namesByCommas') },
  { name: 'section' },
  { name: 'dateline' },
  { name: 'place' },
  { name: 'agency' },
  { name: 'publishedAt', placeholder: () => '2022-01-13' },
  { name: 'modifiedAt', rare: true, placeholder: () => '2022-01-13' },
  { name: 'publisher' },
  { name: 'language', placeholder: () => 'en' },
  { name: 'url', wide: true, placeholder: () => 'https://' },
  { name: 'slugline', rare: true },
  { name: 'credit', wide: true, rare: true },
  { name: 'image', wide: true, rare: true, placeholder: () => 'https://' },
];

/** What a field is called. */
export const fieldLabel = (name: FieldName): string => t(`parts.fields.${name}`);

/** A field's value as it stands in a line of text. */
export function showField(value: EditableFields[FieldName]): string {
  if (value === null || value === undefined) return '';
  // A line drops breaks, and two decks would run into each other.
  return typeof value === 'string' ? value.replace(/\s*\n\s*/g, ' · ') : value.join(', ');
}

/** A line of text as a field's value; a date as it was typed, which `fieldError` has an eye on. */
export function readField(name: FieldName, line: string): EditableFields {
  if (name === 'authors') {
    const authors = line.split(',').map((author) => author.trim());
    return { authors: authors.filter((author) => author !== '') };
  }
  const value = line.trim();
  return { [name]: value === '' ? null : value };
}

/** Why the archive would not take this value, in plain words. */
export function fieldError(name: FieldName, line: string): string | undefined {
  const value = line.trim();
  if (value === '') return undefined;
  if ((name === 'publishedAt' || name === 'modifiedAt') && !isTime(value)) {
    return t('parts.timeAs');
  }
  const isKept = name === 'image' && /^\/blob\/[0-9a-f]{64}$/.test(value);
  if ((name === 'url' || name === 'image') && !isKept && !URL.canParse(value)) return t('parts.noAddress');
  return undefined;
}
