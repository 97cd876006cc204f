import type { Incoming } from '../../articles/keep.ts';
import { type Given, readPageOrPdf } from '../given.ts';
import { incomingOf } from '../incoming.ts';
import { listedItem, webAddress } from '../reading-lists/listed.ts';
import { timeFrom } from '../reading-lists/times.ts';
import { reasonOf } from '../reason-of.ts';
import { saidTime } from '../said-time.ts';
import type { Source } from '../source/source.ts';
import { textOfHtml } from '../text-of-html.ts';
import { writtenLanguage } from '../written-language.ts';
import { allAt, firstAt, rawText, wordsAt, type XmlElement } from '../xml/element.ts';
import { nameOf, referenceOf, wordsIn, type ZoteroGraph } from './rdf.ts';
import { type SavedFile, savedFile } from './saved-file.ts';

interface Place {
  readonly where: string;
  readonly source: Source;
  readonly graph: ZoteroGraph;
}

/**
 * One item: the page or the PDF that was saved with it where one lies beside the file, else what the item tells; a note by itself is its
 * words.
 */
export async function prepareItem(item: XmlElement, place: Place): Promise<Incoming> {
  const told = item.name === 'Memo' ? toldByNote(item, place.graph) : toldOf(item, place);
  const saved = await savedFile(item, place.source, place.graph);
  if (!saved) return reference(item, told, place);
  try {
    return await fromFile(saved, told, place);
  } catch (error) {
    const incoming = reference(item, told, place);
    const warning = `The file “${saved.file.name}” could not be read: ${reasonOf(error)}`;
    const { reading } = incoming;
    return { ...incoming, reading: { ...reading, warnings: [...reading.warnings, warning] } };
  }
}

const reference = (item: XmlElement, told: Told, { where, source }: Place): Incoming =>
  listedItem({
    ...told,
    raw: whole(item),
    type: 'application/rdf+xml',
    where,
    listTime: source.modifiedAt,
    isReference: true,
  });

async function fromFile(saved: SavedFile, told: Told, { where, source }: Place): Promise<Incoming> {
  const bytes = await saved.file.bytes();
  const taken = {
    capturedAt: told.savedAt ?? source.modifiedAt,
    capturedAtIsGuess: told.savedAt === null,
    source: where,
  };
  const url = webAddress(told.url);
  const given = { ...told.fields, ...(told.title !== '' && { headline: told.title }), url };
  const { reading, type } = await readPageOrPdf(bytes, saved.type, given, taken);
  return incomingOf({
    bytes,
    type,
    taken,
    url,
    reading,
    state: { addedAt: told.savedAt },
    tags: told.tags,
    collections: told.collections,
    note: told.note,
  });
}

type Told = ReturnType<typeof toldOf>;

function toldOf(item: XmlElement, { graph, source }: Pick<Place, 'graph' | 'source'>) {
  const authors = allAt(item, 'authors/Seq/li/Person').map((person) =>
    [wordsAt(person, 'givenName') ?? wordsAt(person, 'givenname'), wordsAt(person, 'surname')]
      .filter(Boolean)
      .join(' '),
  );
  const container = firstAt(item, 'isPartOf');
  const publisher = container?.children.flatMap((child) =>
    typeof child === 'string' ? [] : (wordsAt(child, 'title') ?? []),
  )[0];
  const publishedAt = saidTime(wordsAt(item, 'date'), source.modifiedAt)?.slice(0, 10);
  const language = writtenLanguage(wordsAt(item, 'language'));
  const fields: Given = {
    ...(authors.length > 0 && { authors }),
    ...(publisher && { publisher }),
    ...(publishedAt && { publishedAt }),
    ...(wordsAt(item, 'section') && { section: wordsAt(item, 'section') }),
    ...(language && { language }),
  };
  const notes = allAt(item, 'isReferencedBy').flatMap((memo) => graph.named.get(referenceOf(memo)) ?? []);
  return {
    url: addressOf(item),
    title: wordsAt(item, 'title') ?? '',
    savedAt: timeFrom(wordsAt(item, 'dateSubmitted')),
    fields,
    tags: allAt(item, 'subject').map(wordsIn),
    collections: graph.collections.get(nameOf(item)) ?? [],
    note: [wordsAt(item, 'abstract') ?? '', ...notes.map(noteText)]
      .filter((text) => text !== '')
      .join('\n\n'),
  };
}

/** A note that belongs to no item is a text of its own, called by its first line. */
function toldByNote(memo: XmlElement, graph: ZoteroGraph): Told {
  const html = rawText(firstAt(memo, 'value'));
  const [title = ''] = textOfHtml(html).trim().split('\n', 1);
  return {
    url: '',
    title: title.slice(0, 120),
    savedAt: null,
    fields: { html },
    tags: allAt(memo, 'subject').map(wordsIn),
    collections: graph.collections.get(nameOf(memo)) ?? [],
    note: '',
  };
}

/** Notes are HTML. */
const noteText = (memo: XmlElement): string => textOfHtml(rawText(firstAt(memo, 'value'))).trim();

const addressOf = (item: XmlElement): string =>
  [...allAt(item, 'identifier').map(wordsIn), nameOf(item)].find((text) => webAddress(text) !== null) ?? '';

/** The item as XML, for the record. */
function whole(item: XmlElement): string {
  const attributes = [...item.attributes].map(
    ([name, value]) => ` ${name.replace(/^\{.*\}/, '')}="${escaped(value)}"`,
  );
  const inner = item.children
    .map((child) => (typeof child === 'string' ? escaped(child) : whole(child)))
    .join('');
  return `<${item.name}${attributes.join('')}>${inner}</${item.name}>`;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
