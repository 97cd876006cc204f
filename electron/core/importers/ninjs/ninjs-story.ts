import type { News } from '../../../contract/article.ts';
import type { Given } from '../given.ts';
import { bylineFields } from '../news/byline.ts';
import { languageTag } from '../news/language.ts';
import { named, webAddress } from '../news/named.ts';
import { statusNamed, urgencyOf } from '../news/signals.ts';
import type { Story } from '../news/story.ts';
import { topicTags } from '../news/topics.ts';
import { readWireTime } from '../news/wire-time.ts';
import { associationsOf } from './associations.ts';
import { bodyOfItem, textsOf } from './bodies.ts';
import { type Json, lowerNames, objectsOf, textOf } from './json.ts';

/** What an item of ninjs says, of whichever version. */
export interface NinjsItem {
  readonly story: Story;
  readonly guid: string | null;
  readonly tags: readonly string[];
}

export function ninjsStory(json: Json): NinjsItem {
  const item = lowerNames(json);
  const headlines = textsOf(item, 'headline');
  const main = headlines.find(({ role }) => role === 'main' || role === null) ?? headlines[0];
  const other = headlines.find(({ value }) => value !== main?.value);
  const uri = textOf(item, 'uri') ?? textOf(item, 'guid');
  const { image, warnings } = associationsOf(item);
  return {
    story: {
      given: {
        headline: main?.value ?? textOf(item, 'title'),
        ...authorsOf(item),
        ...placesOf(item),
        ...datesOf(item),
        ...named({
          alternativeHeadline: other?.value,
          section: objectsOf(item.service).map((each) => textOf(each, 'name'))[0],
          publisher: textOf(item, 'copyrightholder') ?? textOf(item, 'source'),
          url: webAddress(uri),
          language: languageTag(textOf(item, 'language')),
          slugline: textOf(item, 'slugline'),
          image,
        }),
      },
      body: bodyOfItem(item),
      news: newsOf(item, uri),
      providers: [
        ...[...objectsOf(item.infosource), ...objectsOf(item.infosources)].map((each) =>
          textOf(each, 'name'),
        ),
        textOf(item, 'source'),
        textOf(item, 'copyrightholder'),
      ],
      warnings,
    },
    guid:
      uri === null || /^[a-z][a-z\d+.-]*:/i.test(uri)
        ? uri
        : `ninjs:${textOf(item, 'copyrightholder') ?? ''}:${uri}`,
    tags: tagsOf(item),
  };
}

function authorsOf(item: Json): Given {
  const line = textOf(item, 'byline') ?? textOf(item, 'by');
  const creators = [...objectsOf(item.people), ...objectsOf(item.person), ...objectsOf(item.authors)]
    .filter((each) =>
      /^(?:creator|author|writer|by)$/i.test(textOf(each, 'rel') ?? textOf(each, 'role') ?? ''),
    )
    .map((each) => textOf(each, 'name'))
    .filter((name) => name !== null);
  return bylineFields(line, creators);
}

function placesOf(item: Json): Given {
  const dateline = textOf(item, 'dateline');
  if (dateline) return { dateline };
  const located = textOf(item, 'located');
  return named({ place: located?.split(',')[0]?.trim() });
}

function datesOf(item: Json): Given {
  const time = (name: string) => readWireTime(textOf(item, name));
  const version = time('versioncreated');
  const published = time('firstcreated') ?? time('contentcreated') ?? version;
  return named({ publishedAt: published, modifiedAt: version === published ? null : version });
}

function newsOf(item: Json, uri: string | null): News {
  const embargo = textOf(item, 'embargoed');
  const rights = [
    textOf(item, 'usageterms'),
    ...objectsOf(item.rightsinfo).map((each) => textOf(each, 'usageterms')),
  ];
  const signals = [...(Array.isArray(item.signals) ? item.signals : []), item.signal].flatMap(
    (each: unknown) =>
      typeof each === 'string' && each !== ''
        ? [each]
        : objectsOf([each]).flatMap((one) => textOf(one, 'name') ?? []),
  );
  return {
    guid: uri ?? undefined,
    version: textOf(item, 'version') ?? undefined,
    status: statusNamed(textOf(item, 'pubstatus')),
    signals,
    embargo: embargo ? (readWireTime(embargo) ?? embargo) : undefined,
    usageTerms: rights.filter((terms) => terms !== null).join('\n') || undefined,
    edNote: textOf(item, 'ednote') ?? undefined,
    urgency: urgencyOf(textOf(item, 'urgency')),
  };
}

function tagsOf(item: Json): readonly string[] {
  const names = (...lists: readonly unknown[]) =>
    lists.flatMap(objectsOf).map((each) => textOf(each, 'name'));
  const keywords = [item.keywords, item.keyword].flat().filter((each) => typeof each === 'string');
  return [
    ...topicTags('keyword', keywords),
    ...topicTags('subject', names(item.subject, item.subjects)),
    ...topicTags('genre', names(item.genre, item.genres)),
  ];
}
