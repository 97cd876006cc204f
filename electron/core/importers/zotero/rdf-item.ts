import type { Incoming } from '../../articles/keep.ts';
import { type Given, readPage } from '../given.ts';
import { incomingOf } from '../incoming.ts';
import { listedItem, webAddress } from '../reading-lists/listed.ts';
import { timeFrom } from '../reading-lists/times.ts';
import type { Source } from '../source/source.ts';
import { textOfHtml } from '../text-of-html.ts';
import { allAt, firstAt, rawText, wordsAt, type XmlElement } from '../xml/element.ts';
import { nameOf, referenceOf, wordsIn, type ZoteroGraph } from './rdf.ts';

interface Place {
  readonly where: string;
  readonly source: Source;
  readonly graph: ZoteroGraph;
}

/** One item: the page that was saved with it where there is one beside the file, else what the item tells. */
export async function prepareItem(item: XmlElement, { where, source, graph }: Place): Promise<Incoming> {
  const told = toldOf(item, graph);
  const page = await savedPage(item, source, graph);
  const listTime = source.modifiedAt;
  if (!page)
    return listedItem({
      ...told,
      raw: whole(item),
      type: 'application/rdf+xml',
      where,
      listTime,
      isReference: true,
    });
  const taken = {
    capturedAt: told.savedAt ?? listTime,
    capturedAtIsGuess: told.savedAt === null,
    source: where,
  };
  const url = webAddress(told.url);
  return incomingOf({
    bytes: page,
    type: 'text/html',
    taken,
    url,
    reading: readPage(
      page,
      'text/html',
      { ...told.fields, ...(told.title !== '' && { headline: told.title }), url },
      taken,
    ),
    state: { addedAt: told.savedAt },
    tags: told.tags,
    collections: told.collections,
    note: told.note,
  });
}

function toldOf(item: XmlElement, graph: ZoteroGraph) {
  const authors = allAt(item, 'authors/Seq/li/Person').map((person) =>
    [wordsAt(person, 'givenName') ?? wordsAt(person, 'givenname'), wordsAt(person, 'surname')]
      .filter(Boolean)
      .join(' '),
  );
  const container = firstAt(item, 'isPartOf');
  const publisher = container?.children.flatMap((child) =>
    typeof child === 'string' ? [] : (wordsAt(child, 'title') ?? []),
  )[0];
  const date = wordsAt(item, 'date') ?? '';
  const fields: Given = {
    ...(authors.length > 0 && { authors }),
    ...(publisher && { publisher }),
    ...(/^\d{4}-\d{2}-\d{2}/.test(date) && { publishedAt: date.slice(0, 10) }),
    ...(wordsAt(item, 'section') && { section: wordsAt(item, 'section') }),
    ...(wordsAt(item, 'language') && {
      language: (wordsAt(item, 'language') ?? '').slice(0, 2).toLowerCase(),
    }),
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

/** Notes are HTML. */
const noteText = (memo: XmlElement): string => textOfHtml(rawText(firstAt(memo, 'value'))).trim();

const addressOf = (item: XmlElement): string =>
  [...allAt(item, 'identifier').map(wordsIn), nameOf(item)].find((text) => webAddress(text) !== null) ?? '';

/** The first attachment that is a page and lies beside the file. */
async function savedPage(item: XmlElement, source: Source, { named }: ZoteroGraph): Promise<Buffer | null> {
  for (const link of allAt(item, 'link')) {
    const attachment = named.get(referenceOf(link));
    if (!attachment || !/html/i.test(wordsAt(attachment, 'type') ?? '')) continue;
    const path = firstAt(attachment, 'resource');
    const file = path && (await source.sibling(referenceOf(path)));
    if (file) return file.bytes();
  }
  return null;
}

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
