/**
 * An element of XML. Names are local names: `prefix:p` is `p`, whatever the prefix. `uri` is its namespace, '' where it has none.
 * Attributes of no namespace stand under their name, others under `{namespace}name`. Comments and instructions are left out.
 */
export interface XmlElement {
  readonly name: string;
  readonly uri: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

const xmlLang = '{http://www.w3.org/XML/1998/namespace}lang';

export const isXmlElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

/** The elements directly in it: all, or those of a name. */
export function childrenOf(element: XmlElement | null, name?: string): readonly XmlElement[] {
  if (!element) return [];
  const elements = element.children.filter(isXmlElement);
  return name === undefined ? elements : elements.filter((child) => child.name === name);
}

/** All elements on a path of names parted by `/`, in the order of the file. */
export function allAt(element: XmlElement | null, path: string): readonly XmlElement[] {
  let found: readonly XmlElement[] = element ? [element] : [];
  for (const name of path.split('/')) found = found.flatMap((each) => childrenOf(each, name));
  return found;
}

/** The first element on a path, or null. */
export const firstAt = (element: XmlElement | null, path: string): XmlElement | null =>
  allAt(element, path)[0] ?? null;

/** Elements of a name anywhere in it, outermost first; those within another of them are not looked for. */
export function within(element: XmlElement | null, name: string): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) => (child.name === name ? [child] : within(child, name)));
}

/** Its text, with that of all elements in it, as it stands. */
export function rawText(element: XmlElement | null): string {
  if (!element) return '';
  return element.children.map((child) => (isXmlElement(child) ? rawText(child) : child)).join('');
}

/** Its text on one line, null where there is none. */
export const wordsOf = (element: XmlElement | null): string | null =>
  rawText(element).replace(/\s+/g, ' ').trim() || null;

/** The text on one line of the first element on a path. */
export const wordsAt = (element: XmlElement | null, path: string): string | null =>
  wordsOf(firstAt(element, path));

/** An attribute without namespace, trimmed; null where it is not there or empty. */
export const attributeOf = (element: XmlElement | null, name: string): string | null =>
  element?.attributes.get(name)?.trim() || null;

/** Its `xml:lang`. */
export const languageOf = (element: XmlElement | null): string | null => attributeOf(element, xmlLang);
