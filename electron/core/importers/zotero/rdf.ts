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
  'Collection',
  'Newspaper',
  'Journal',
  'Magazine',
  'Series',
  'Website',
]);

/** The parts of an export, by the name that others refer to them by. */
export interface ZoteroGraph {
  readonly items: readonly XmlElement[];
  readonly named: ReadonlyMap<string, XmlElement>;
  /** The collections that an item is in, as paths, by its name. */
  readonly collections: ReadonlyMap<string, readonly string[]>;
}

/** Zotero's RDF, with its `files` beside it: items, authors, tags, notes, collections, and the pages and PDFs that were saved. */
export const zoteroRdf: Importer = {
  name: 'zotero-rdf',
  recognises: ({ head }) => begins.test(Buffer.from(head).toString('utf8')),
  async *read(source) {
    const graph = await readGraph(source);
    yield graph.items.map((item, at) => entryOf(item, `${source.path}:${at + 1}`, source, graph));
  },
};

/** What an RDF holds. @throws unreadable where it is no XML */
export async function readGraph(source: Source): Promise<ZoteroGraph> {
  const { root } = parseXml(await source.bytes());
  const elements = childrenOf(root);
  const named = new Map(elements.map((element) => [nameOf(element), element]));
  const owned = new Set(elements.flatMap(partsOf).map(referenceOf));
  const items = elements.filter(
    (element) => !others.has(element.name) && !(isPart(element) && owned.has(nameOf(element))),
  );
  return { items, named, collections: collectionsOf(elements) };
}

/** What belongs to another item; what nobody names is one itself. */
const isPart = ({ name }: XmlElement): boolean => name === 'Attachment' || name === 'Memo';
const partsOf = (item: XmlElement): readonly XmlElement[] => [
  ...allAt(item, 'link'),
  ...allAt(item, 'isReferencedBy'),
];

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
