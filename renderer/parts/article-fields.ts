import type { EditableFields } from '../../electron/contract/article.ts';
import { isTime } from '../lib/dates.ts';

export type FieldName = Exclude<keyof EditableFields, 'text' | 'image'>;

interface FieldShape {
  readonly name: FieldName;
  readonly label: string;
  readonly wide?: boolean;
  /** Shown only where something was found, or where every field is asked for. */
  readonly rare?: boolean;
  readonly placeholder?: string;
}

/** The fields that a person may correct, in the order of a printed story. */
export const articleFields: readonly FieldShape[] = [
  { name: 'headline', label: 'Headline', wide: true },
  { name: 'alternativeHeadline', label: 'Alternative headline', wide: true, rare: true },
  { name: 'byline', label: 'Byline' },
  { name: 'authors', label: 'Authors', rare: true, placeholder: 'Names, parted by commas' },
  { name: 'section', label: 'Section' },
  { name: 'dateline', label: 'Dateline' },
  { name: 'place', label: 'Place' },
  { name: 'agency', label: 'Agency' },
  { name: 'publishedAt', label: 'Published', placeholder: '2022-01-13' },
  { name: 'modifiedAt', label: 'Changed', rare: true, placeholder: '2022-01-13' },
  { name: 'publisher', label: 'Publisher' },
  { name: 'language', label: 'Language', placeholder: 'en' },
  { name: 'url', label: 'Address', wide: true, placeholder: 'https://' },
  { name: 'slugline', label: 'Slug', rare: true },
  { name: 'credit', label: 'Credit', rare: true },
];

/** A field's value as it stands in a line of text. */
export function showField(value: EditableFields[FieldName]): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : value.join(', ');
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
    return 'As 2022-01-13 or 2022-01-13T09:30:00Z';
  }
  if (name === 'url' && !URL.canParse(value)) return 'Not a web address';
  return undefined;
}
