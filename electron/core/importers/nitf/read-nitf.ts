import type { News } from '../../../contract/article.ts';
import type { Given } from '../given.ts';
import { bylineFields } from '../news/byline.ts';
import { languageTag } from '../news/language.ts';
import { named, webAddress } from '../news/named.ts';
import { statusNamed, urgencyOf } from '../news/signals.ts';
import type { Story } from '../news/story.ts';
import { topicTags } from '../news/topics.ts';
import { readWireTime } from '../news/wire-time.ts';
import { bodyOfElement, htmlOf } from '../news/xml-body.ts';
import {
  allAt,
  attributeOf,
  firstAt,
  isXmlElement,
  languageOf,
  rawText,
  within,
  wordsAt,
  wordsOf,
  type XmlElement,
} from '../xml/element.ts';

/** A story of NITF 3.x, with the tags that its keywords and subjects make, and its registrar's name for it. */
export interface NitfStory extends Story {
  readonly tags: readonly string[];
  readonly guid: string | null;
}

/** @param root `nitf`, in any namespace or none, by itself or within another format */
export function nitfStory(root: XmlElement): NitfStory {
  const docdata = firstAt(root, 'head/docdata');
  const head = firstAt(root, 'body/body.head');
  const issued = readWireTime(attributeOf(firstAt(docdata, 'date.issue'), 'norm'));
  const told = readWireTime(attributeOf(within(head, 'story.date')[0] ?? null, 'norm'));
  const pubdata = firstAt(root, 'head/pubdata');
  const published = readWireTime(attributeOf(pubdata, 'date.publication'));
  const distributor = wordsAt(head, 'distributor');
  const owner = attributeOf(firstAt(docdata, 'doc.copyright'), 'holder');
  return {
    given: {
      ...headlines(root, head),
      ...bylineOf(head),
      ...datelineOf(root, head),
      ...named({
        section: attributeOf(pubdata, 'position.section'),
        publishedAt: issued ?? published ?? told,
        modifiedAt: readWireTime(attributeOf(lastOf(allAt(root, 'head/revision-history')), 'norm')),
        publisher: attributeOf(pubdata, 'name'),
        url: webAddress(attributeOf(pubdata, 'ex-ref')),
        slugline:
          attributeOf(firstAt(docdata, 'du-key'), 'key') ?? metaOf(root, /^(?:slug|slugline|anpa-keyword)$/i),
        language: languageTag(attributeOf(root, 'baselang') ?? languageOf(root)),
      }),
    },
    body: bodyOf(root),
    news: newsOf(root, docdata, issued),
    providers: [distributor, owner, attributeOf(firstAt(docdata, 'doc-id'), 'regsrc')],
    warnings: missingMedia(root),
    tags: tagsOf(root, docdata),
    guid: guidOf(docdata, owner ?? distributor),
  };
}

function headlines(root: XmlElement, head: XmlElement | null): Given {
  const headline = wordsAt(head, 'hedline/hl1') ?? wordsAt(head, 'hedline') ?? wordsAt(root, 'head/title');
  const second = wordsAt(head, 'hedline/hl2');
  const abstract = wordsAt(head, 'abstract');
  const keywords = allAt(root, 'head/docdata/key-list/keyword').map((each) => attributeOf(each, 'key'));
  // EFE repeats its slug there.
  const isSecond = second !== null && second !== headline && !keywords.includes(second);
  const other = isSecond ? second : abstract && abstract.length <= 300 ? abstract : null;
  return { headline, alternativeHeadline: other };
}

/** "By <person>Ana Pérez</person>, EFE": the line is joined, the writer's title beside it left out. */
function bylineOf(head: XmlElement | null): Given {
  const bylines = allAt(head, 'byline');
  if (bylines.length === 0) return {};
  const line = bylines
    .map((byline) =>
      byline.children
        .map((node) => (isXmlElement(node) ? (node.name === 'byttl' ? ' ' : rawText(node)) : node))
        .join('')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '')
    .join(', ');
  const persons = bylines
    .flatMap((byline) => within(byline, 'person').map(wordsOf))
    .filter((name) => name !== null);
  return bylineFields(line || null, persons);
}

/** A location is a place; the dateline as printed stands at the head of the body, unless it stands here in words. */
function datelineOf(root: XmlElement, head: XmlElement | null): Given {
  const dateline = firstAt(head, 'dateline');
  const location = wordsOf(within(dateline, 'city')[0] ?? within(dateline, 'location')[0] ?? null);
  if (location) return { place: location.split(',')[0]?.trim() || null };
  const printed = within(dateline, 'story.date').length === 0 ? wordsOf(dateline) : null;
  if (printed) return { dateline: printed };
  return named({ place: attributeOf(firstAt(root, 'head/docdata/evloc'), 'city') });
}

function bodyOf(root: XmlElement): Story['body'] {
  const content = firstAt(root, 'body/body.content');
  const tagline = wordsAt(root, 'body/body.end/tagline');
  const body = bodyOfElement(content);
  if (body.kind === 'none') {
    const abstract = firstAt(root, 'body/body.head/abstract');
    return bodyOfElement(abstract);
  }
  if (!tagline) return body;
  return body.kind === 'html'
    ? { kind: 'html', html: `${body.html}<p>${htmlOf(firstAt(root, 'body/body.end/tagline'))}</p>` }
    : { kind: 'text', text: `${body.text}\n\n${tagline}` };
}

function newsOf(root: XmlElement, docdata: XmlElement | null, issued: string | null): News {
  const correction = firstAt(docdata, 'correction');
  const release = readWireTime(attributeOf(firstAt(docdata, 'date.release'), 'norm'));
  const notes = [
    ...allAt(docdata, 'ed-msg').map((each) => attributeOf(each, 'info')),
    attributeOf(correction, 'info'),
    ...allAt(root, 'body/body.head/note').map(wordsOf),
  ].filter((note) => note !== null);
  const status = attributeOf(docdata, 'management-status');
  return {
    guid: attributeOf(firstAt(docdata, 'doc-id'), 'id-string') ?? undefined,
    version: attributeOf(firstAt(docdata, 'du-key'), 'version') ?? undefined,
    status: statusNamed(status),
    signals: correction ? ['CORRECTION'] : undefined,
    embargo:
      release && Date.parse(release) > Date.parse(issued ?? release)
        ? release
        : status === 'embargoed'
          ? (attributeOf(firstAt(docdata, 'date.release'), 'norm') ?? status)
          : undefined,
    usageTerms:
      wordsAt(root, 'body/body.head/rights') ?? wordsOf(firstAt(docdata, 'doc.rights')) ?? undefined,
    edNote: notes.join('\n') || undefined,
    urgency: urgencyOf(attributeOf(firstAt(docdata, 'urgency'), 'ed-urg')),
  };
}

function tagsOf(root: XmlElement, docdata: XmlElement | null): readonly string[] {
  const keywords = allAt(docdata, 'key-list/keyword').map((each) => attributeOf(each, 'key'));
  const subjects = allAt(root, 'head/tobject/tobject.subject').flatMap((each) =>
    ['type', 'matter', 'detail'].map((part) => attributeOf(each, `tobject.subject.${part}`)),
  );
  return [...topicTags('keyword', keywords), ...topicTags('subject', subjects)];
}

function missingMedia(root: XmlElement): readonly string[] {
  const sources = within(firstAt(root, 'body'), 'media').flatMap((media) =>
    within(media, 'media-reference').map((each) => attributeOf(each, 'source')),
  );
  const files = sources.filter((source) => source !== null && !/^https?:/i.test(source));
  return files.length === 0 ? [] : [`Media that are not in the file: ${files.slice(0, 5).join(', ')}`];
}

function guidOf(docdata: XmlElement | null, provider: string | null): string | null {
  const id = firstAt(docdata, 'doc-id');
  const name = attributeOf(id, 'id-string');
  if (name === null || /^(?:urn|tag|https?):/i.test(name)) return name;
  const registrar = attributeOf(id, 'regsrc') ?? provider;
  return registrar && `nitf:${registrar}:${name}`;
}

const metaOf = (root: XmlElement, name: RegExp): string | null =>
  attributeOf(
    allAt(root, 'head/meta').find((meta) => name.test(attributeOf(meta, 'name') ?? '')) ?? null,
    'content',
  );

const lastOf = <T>(list: readonly T[]): T | null => list.at(-1) ?? null;
