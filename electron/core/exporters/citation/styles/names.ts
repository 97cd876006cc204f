import type { Person } from '../person.ts';

/** Pérez, Ana; de la Cruz, Ana; Smith, John, Jr.; 王小明. */
export const inverted = (person: Person): string =>
  'literal' in person ? person.literal : withSuffix(`${person.family}, ${person.given}`, person, ', ');

/** Ana Pérez; John Smith Jr. */
export const natural = (person: Person): string =>
  'literal' in person ? person.literal : withSuffix(`${person.given} ${person.family}`, person, ' ');

/** Pérez, A.; Smith, J. P., Jr. */
export const initialled = (person: Person): string =>
  'literal' in person
    ? person.literal
    : withSuffix([person.family, initials(person.given)].filter(Boolean).join(', '), person, ', ');

const withSuffix = (name: string, person: Person, between: string): string =>
  'suffix' in person && person.suffix !== undefined ? `${name}${between}${person.suffix}` : name;

/** “Jean-Paul M.” gives J.-P. M.; a letter stays with its signs. */
function initials(given: string): string {
  const words = given.normalize('NFC').replaceAll('.', ' ').split(/\s+/);
  return words
    .map((word) =>
      word
        .split(/[-‐]/)
        .flatMap((part) => part.match(/\p{L}\p{M}*/u) ?? [])
        .map((letter) => `${letter}.`)
        .join('-'),
    )
    .filter(Boolean)
    .join(' ');
}

/** Whether a publication's name is that of its one author, as of an agency that publishes itself. */
export const isSelfPublished = (authors: readonly Person[], newspaper: string | null): boolean => {
  const [only, ...others] = authors;
  return (
    only !== undefined &&
    others.length === 0 &&
    'literal' in only &&
    only.literal.toLowerCase() === newspaper?.toLowerCase()
  );
};

/** “a”, “a and b”, “a, b, and c”. */
export function series(names: readonly string[], word: string, options: { readonly comma: boolean }): string {
  const last = names.at(-1) ?? '';
  const before = names.slice(0, -1);
  if (before.length === 0) return last;
  return `${before.join(', ')}${options.comma ? ',' : ''} ${word} ${last}`;
}
