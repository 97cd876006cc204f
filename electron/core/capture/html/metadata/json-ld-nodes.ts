import type { DomDocument } from '../dom.ts';
import { parseLooseJson } from './json.ts';

/** A JSON object of unknown content. */
export type Node = Readonly<Record<string, unknown>>;

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object at the top of the page's JSON-LD, with those in arrays, `@graph`, `mainEntity` and the like. */
export function jsonLdNodes(document: DomDocument): Node[] {
  const found: Node[] = [];
  for (const script of document.querySelectorAll('script')) {
    const type = script.getAttribute('type') ?? '';
    if (/ld\+json/i.test(type)) collect(parseLooseJson(script.textContent ?? ''), found, 0);
  }
  return found;
}

function collect(value: unknown, found: Node[], depth: number): void {
  if (depth > 8) return;
  if (Array.isArray(value)) for (const item of value) collect(item, found, depth + 1);
  else if (isNode(value)) {
    found.push(value);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'item']) {
      if (typeof value[key] === 'object') collect(value[key], found, depth + 1);
    }
  }
}

/** The last part of each type: "http://schema.org/NewsArticle" is "NewsArticle". */
export const typesOf = (node: Node): string[] =>
  strings(node['@type']).map((type) => type.replace(/^.*[/#:]/, ''));

/** The strings in a value that may be one or an array; what is no string is left out. */
export const strings = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string');

/** The first string of a value that may be a string, an object with one of `keys`, a language map, or an array of such. */
export function firstText(value: unknown, keys: readonly string[] = ['name', '@value']): string | null {
  for (const item of Array.isArray(value) ? value : [value]) {
    if (typeof item === 'string' && item.trim() !== '') return item;
    if (!isNode(item)) continue;
    for (const key of keys) {
      const text = firstText(item[key], []);
      if (text !== null) return text;
    }
  }
  return null;
}

/** Objects with `{"@id": …}` alone replaced by the object of that id on the page, as Yoast's graphs need. */
export function resolver(nodes: readonly Node[]): (value: unknown) => unknown {
  const byId = new Map<string, Node>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
  }
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    if (!isNode(value) || typeof value['@id'] !== 'string') return value;
    return { ...byId.get(value['@id']), ...value };
  };
  return resolve;
}
