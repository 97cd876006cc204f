import type { Entry, Importer } from '../importer.ts';
import { folderPaths } from '../reading-lists/folder-paths.ts';
import type { Source } from '../source/source.ts';
import {
  allAt,
  attributeOf,
  childrenOf,
  firstAt,
  wordsAt,
  wordsOf,
  type XmlElement,
} from '../xml/element.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { prepareItem } from './rdf-item.ts';

const rdfNs = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const begins = /<rdf:RDF[\s\S]{0,2000}?http:\/\/www\.zotero\.org\/namespaces\/export#/;

/** What is not an item itself. */
const others: ReadonlySet<string> = new Set([
  'Attachment',
  'Memo',
  'Collection',
  'Newspaper',
  'Journal',
  'Magazine',
  'Series',
  'Website',
]);

/** The parts of an export, by the name that others refer to them by. */
export interface ZoteroGraph {
  readonly named: ReadonlyMap<string, XmlElement>;
  /** The collections that an item is in, as paths, by its name. */
  readonly collections: ReadonlyMap<string, readonly string[]>;
}

/** Zotero's RDF, with its `files` beside it: items, authors, tags, notes, collections and the pages that were saved. */
export const zoteroRdf: Importer = {
  name: 'zotero-rdf',
  recognises: ({ head }) => begins.test(Buffer.from(head).toString('utf8')),
  async *read(source) {
    const { root } = parseXml(await source.bytes());
    const elements = childrenOf(root);
    const named = new Map(elements.map((element) => [nameOf(element), element]));
    const graph: ZoteroGraph = { named, collections: collectionsOf(elements) };
    const items = elements.filter((element) => !others.has(element.name));
    yield items.map((item, at) => entryOf(item, `${source.path}:${at + 1}`, source, graph));
  },
};

function entryOf(item: XmlElement, where: string, source: Source, graph: ZoteroGraph): Entry {
  return {
    kind: 'clip',
    source: where,
    bytes: 100_000,
    prepare: () => prepareItem(item, { where, source, graph }),
  };
}

/** What an element is called, and what it refers to. */
export const nameOf = (element: XmlElement): string => element.attributes.get(`{${rdfNs}}about`) ?? '';
export const referenceOf = (element: XmlElement): string =>
  element.attributes.get(`{${rdfNs}}resource`) ?? attributeOf(element, 'resource') ?? '';

function collectionsOf(elements: readonly XmlElement[]): ReadonlyMap<string, readonly string[]> {
  const collections = elements.filter((element) => element.name === 'Collection');
  const parents = new Map<string, string>();
  for (const collection of collections) {
    for (const part of allAt(collection, 'hasPart')) parents.set(referenceOf(part), nameOf(collection));
  }
  const places = folderPaths(
    collections.map((each) => ({
      id: nameOf(each),
      name: wordsAt(each, 'title') ?? '',
      parent: parents.get(nameOf(each)) ?? null,
    })),
  );
  const paths = new Map<string, string[]>();
  for (const collection of collections) {
    const path = places.get(nameOf(collection)) ?? '';
    for (const part of allAt(collection, 'hasPart')) {
      const name = referenceOf(part);
      const known = paths.get(name);
      if (known) known.push(path);
      else paths.set(name, [path]);
    }
  }
  return paths;
}

/** The words of an element, or of the value within it: `<dc:subject><z:AutomaticTag><rdf:value>…`. */
export const wordsIn = (element: XmlElement | null): string =>
  wordsOf(firstAt(element, 'AutomaticTag/value') ?? firstAt(element, 'URI/value') ?? element) ?? '';
