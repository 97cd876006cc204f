import type { News } from '../../../contract/article.ts';
import type { Given } from '../given.ts';
import { bylineFields, personsOf } from '../news/byline.ts';
import { languageTag } from '../news/language.ts';
import { named, webAddress } from '../news/named.ts';
import { statusNamed, urgencyOf } from '../news/signals.ts';
import type { Story } from '../news/story.ts';
import { topicTags } from '../news/topics.ts';
import { readWireTime } from '../news/wire-time.ts';
import {
  allAt,
  attributeOf,
  firstAt,
  languageOf,
  wordsAt,
  wordsOf,
  type XmlElement,
} from '../xml/element.ts';
import { contentOf } from './content.ts';
import { codeOf, nameOf } from './names.ts';

/** What a `newsItem` says. */
export interface NewsItem {
  readonly story: Story;
  readonly guid: string | null;
  readonly tags: readonly string[];
}

export function newsItemStory(item: XmlElement): NewsItem {
  const meta = firstAt(item, 'contentMeta');
  const itemMeta = firstAt(item, 'itemMeta');
  const content = contentOf(item);
  const language = languageTag(
    attributeOf(firstAt(meta, 'language'), 'tag') ??
      languageOf(firstAt(item, 'contentSet/inlineXML')) ??
      languageOf(item),
  );
  const creators = [...allAt(meta, 'creator'), ...allAt(meta, 'contributor')].map((each) =>
    nameOf(each, language),
  );
  const own = {
    ...headlinesOf(meta, itemMeta),
    ...bylineFields(wordsAt(meta, 'by'), personsOf(creators)),
    ...datelineOf(meta),
    ...datesOf(meta, itemMeta),
    ...named({
      slugline: wordsAt(meta, 'slugline'),
      language,
      publisher: publisherOf(item, itemMeta),
      url: addressOf(item),
      section: serviceOf(itemMeta),
    }),
  };
  const inner = named(content.inner.given ?? {});
  const given = { ...inner, ...own, headline: own.headline ?? inner.headline ?? content.title };
  const caption = allAt(meta, 'description')
    .map(wordsOf)
    .filter((text) => text !== null);
  return {
    story: {
      given,
      body:
        content.body.kind === 'none' && caption.length > 0
          ? { kind: 'text', text: caption.join('\n\n') }
          : content.body,
      news: newsOf(item, itemMeta, meta),
      providers: [
        ...allAt(meta, 'infoSource').map((each) => nameOf(each)),
        ...creators,
        wordsAt(meta, 'creditline'),
      ],
      warnings: content.warnings,
    },
    guid: guidOf(item, itemMeta),
    tags: [
      ...topicTags('keyword', allAt(meta, 'keyword').map(wordsOf)),
      ...topicTags(
        'subject',
        allAt(meta, 'subject').map((each) => nameOf(each, language ?? null)),
      ),
      ...topicTags(
        'genre',
        allAt(meta, 'genre').map((each) => nameOf(each, language ?? null)),
      ),
    ],
  };
}

function headlinesOf(meta: XmlElement | null, itemMeta: XmlElement | null): Given {
  const all = allAt(meta, 'headline').filter((each) => wordsOf(each) !== null);
  const isSecond = (each: XmlElement) => /sub|second|short|alt|kicker/i.test(attributeOf(each, 'role') ?? '');
  const main = all.find((each) => !isSecond(each)) ?? all[0] ?? null;
  const other = all.find((each) => each !== main && wordsOf(each) !== wordsOf(main)) ?? null;
  return named({
    headline: wordsOf(main) ?? wordsAt(itemMeta, 'title'),
    alternativeHeadline: wordsOf(other),
  });
}

function datelineOf(meta: XmlElement | null): Given {
  const located = allAt(meta, 'located')
    .map((each) => nameOf(each))
    .find((name) => name !== null);
  const dateline = wordsAt(meta, 'dateline');
  return dateline ? { dateline } : named({ place: located });
}

/** AP no longer sends when content was made, so that the item's own times are the surest. */
function datesOf(meta: XmlElement | null, itemMeta: XmlElement | null): Given {
  const time = (element: XmlElement | null, name: string) => readWireTime(wordsAt(element, name));
  const version = time(itemMeta, 'versionCreated');
  const published = time(itemMeta, 'firstCreated') ?? time(meta, 'contentCreated') ?? version;
  const changed = version ?? time(meta, 'contentModified');
  return named({ publishedAt: published, modifiedAt: changed === published ? null : changed });
}

function newsOf(item: XmlElement, itemMeta: XmlElement | null, meta: XmlElement | null): News {
  const signals = allAt(itemMeta, 'signal').map((each) => nameOf(each) ?? codeOf(each));
  const notes = allAt(itemMeta, 'edNote')
    .map(wordsOf)
    .filter((note) => note !== null);
  const rights = allAt(item, 'rightsInfo/usageTerms')
    .map(wordsOf)
    .filter((terms) => terms !== null);
  const embargo = wordsAt(itemMeta, 'embargoed');
  return {
    guid: attributeOf(item, 'guid') ?? undefined,
    version: attributeOf(item, 'version') ?? undefined,
    status: statusNamed(codeOf(firstAt(itemMeta, 'pubStatus')) ?? 'usable'),
    signals: signals.filter((signal) => signal !== null),
    embargo: embargo ? (readWireTime(embargo) ?? embargo) : undefined,
    usageTerms: rights.join('\n') || undefined,
    edNote: notes.join('\n') || undefined,
    urgency: urgencyOf(wordsAt(meta, 'urgency')),
  };
}

function publisherOf(item: XmlElement, itemMeta: XmlElement | null): string | null {
  const holder = firstAt(item, 'rightsInfo/copyrightHolder');
  const provider = firstAt(itemMeta, 'provider');
  return (holder && nameOf(holder)) ?? (provider && nameOf(provider));
}

function serviceOf(itemMeta: XmlElement | null): string | null {
  const service = firstAt(itemMeta, 'service');
  return service && nameOf(service);
}

/** Where the story can be read on the web, if the item says so. */
function addressOf(item: XmlElement): string | null {
  const links = allAt(item, 'itemMeta/link').filter((each) =>
    /canonical|web|alternate/i.test(attributeOf(each, 'rel') ?? ''),
  );
  const ids = allAt(item, 'contentMeta/altId').map(wordsOf);
  return (
    [...links.map((each) => attributeOf(each, 'href')), ...ids].map(webAddress).find((url) => url !== null) ??
    null
  );
}

/** A guid that is no name for all the world is made one by its provider. */
function guidOf(item: XmlElement, itemMeta: XmlElement | null): string | null {
  const guid = attributeOf(item, 'guid');
  if (guid === null || /^[a-z][a-z\d+.-]*:/i.test(guid)) return guid;
  const provider = firstAt(itemMeta, 'provider');
  return `newsml:${(provider && (nameOf(provider) ?? codeOf(provider))) ?? ''}:${guid}`;
}
