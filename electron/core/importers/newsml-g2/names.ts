import { attributeOf, childrenOf, languageOf, wordsOf, type XmlElement } from '../xml/element.ts';

/**
 * The name of something that G2 describes by codes: its name in the item's language or the first, else what is literal in it. A code alone
 * (`N2:COM`) is a name in a catalogue that is not here.
 */
export function nameOf(element: XmlElement, language: string | null = null): string | null {
  const names = childrenOf(element, 'name');
  const own = names.find((name) => language !== null && languageOf(name)?.startsWith(language)) ?? names[0];
  return (own && wordsOf(own)) ?? attributeOf(element, 'literal');
}

/** A code as it is written: `stat:usable`, or the last part of a URI. */
export const codeOf = (element: XmlElement | null): string | null =>
  attributeOf(element, 'qcode') ?? attributeOf(element, 'uri');
