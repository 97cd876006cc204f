import type { News } from '../../../contract/article.ts';
import type { Given } from '../given.ts';
import { bylineFields } from '../news/byline.ts';
import { languageTag } from '../news/language.ts';
import { named } from '../news/named.ts';
import { statusNamed, urgencyOf } from '../news/signals.ts';
import type { Story } from '../news/story.ts';
import { topicTags } from '../news/topics.ts';
import { readWireTime } from '../news/wire-time.ts';
import { bodyOfElement } from '../news/xml-body.ts';
import { nitfStory } from '../nitf/read-nitf.ts';
import {
  allAt,
  attributeOf,
  firstAt,
  languageOf,
  rawText,
  within,
  wordsAt,
  wordsOf,
  type XmlElement,
} from '../xml/element.ts';

/** What a `NewsItem` of NewsML 1 says: values stand in `FormalName` attributes, lines in the component that has the text or around it. */
export interface NewsItemOne {
  readonly story: Story;
  readonly guid: string | null;
  readonly tags: readonly string[];
}

export function newsItemOne(item: XmlElement): NewsItemOne {
  const { content, around, warnings } = textOf(item);
  const lines = around.flatMap((each) => allAt(each, 'NewsLines'));
  const nitf = within(content, 'nitf')[0];
  const inner = nitf ? nitfStory(nitf) : null;
  const line = (name: string) =>
    lines.map((each) => wordsAt(each, name)).find((words) => words !== null) ?? null;
  const management = firstAt(item, 'NewsManagement');
  const descriptive = around.flatMap((each) => allAt(each, 'DescriptiveMetadata'));
  const language = descriptive.map((each) => formal(each, 'Language')).find((name) => name !== null);
  const dateline = line('DateLine');
  const own: Given = {
    ...bylineFields(line('ByLine')),
    ...datesOf(management),
    ...named({
      headline: line('HeadLine'),
      alternativeHeadline: line('SubHeadLine'),
      slugline: line('SlugLine') ?? wordsAt(item, 'Identification/NameLabel'),
      dateline,
      place: dateline ? null : placeOf(descriptive),
      language: languageTag(language ?? languageOf(item)),
    }),
  };
  return {
    story: {
      given: { ...named(inner?.given ?? {}), ...own },
      body: inner?.body ?? bodyOfContent(content),
      news: newsOf(item, management, around, line),
      providers: [...providersOf(item, around), line('CreditLine')],
      warnings: [...(inner?.warnings ?? []), ...warnings],
    },
    guid: guidOf(item),
    tags: [...tagsOf(descriptive), ...topicTags('keyword', [line('KeywordLine')]), ...(inner?.tags ?? [])],
  };
}

interface Text {
  readonly content: XmlElement | null;
  /** The components around it, innermost first. */
  readonly around: readonly XmlElement[];
  readonly warnings: readonly string[];
}

/** The first content with text, looked for from the outside in; what else there is, is told. */
function textOf(item: XmlElement): Text {
  const contents: { readonly content: XmlElement; readonly around: readonly XmlElement[] }[] = [];
  const visit = (component: XmlElement, around: readonly XmlElement[]): void => {
    const all = [component, ...around];
    for (const content of allAt(component, 'ContentItem')) contents.push({ content, around: all });
    for (const inner of allAt(component, 'NewsComponent')) visit(inner, all);
  };
  for (const component of allAt(item, 'NewsComponent')) visit(component, []);
  const hasText = ({ content }: { readonly content: XmlElement }) =>
    rawText(firstAt(content, 'DataContent')).trim() !== '' && isText(formal(content, 'MediaType'));
  const found = contents.find(hasText);
  const texts = contents.filter(hasText).length;
  const media = contents.flatMap(({ content }) => attributeOf(content, 'Href') ?? []);
  const warnings = [
    ...(texts > 1 ? [`It holds ${texts} texts; this is the first`] : []),
    ...(media.length > 0 ? [`Content that is not in the file: ${media.slice(0, 5).join(', ')}`] : []),
  ];
  const around = found?.around ?? allAt(item, 'NewsComponent');
  return { content: firstAt(found?.content ?? null, 'DataContent'), around, warnings };
}

const isText = (type: string | null): boolean => type === null || /text|complex/i.test(type);

function bodyOfContent(content: XmlElement | null): Story['body'] {
  return bodyOfElement(within(content, 'body')[0] ?? content);
}

/** The value of a child that stands in its `FormalName`. */
const formal = (element: XmlElement | null, path: string): string | null =>
  attributeOf(firstAt(element, path), 'FormalName');

function datesOf(management: XmlElement | null): Given {
  const first = readWireTime(wordsAt(management, 'FirstCreated'));
  const revised = readWireTime(wordsAt(management, 'ThisRevisionCreated'));
  const published = first ?? revised;
  return named({ publishedAt: published, modifiedAt: revised === published ? null : revised });
}

function newsOf(
  item: XmlElement,
  management: XmlElement | null,
  around: readonly XmlElement[],
  line: (name: string) => string | null,
): News {
  const identifier = firstAt(item, 'Identification/NewsIdentifier');
  const change = firstAt(management, 'StatusWillChange');
  const until = wordsAt(change, 'DateAndTime');
  const isHeld = /embargo/i.test(formal(management, 'Status') ?? '');
  const rights = [
    line('RightsLine'),
    ...around.flatMap((each) => within(firstAt(each, 'RightsMetadata'), 'UsageRights')).map(wordsOf),
  ];
  const notes = around
    .flatMap((each) => allAt(each, 'NewsLines/NewsLine'))
    .filter((each) => /note|advisory/i.test(formal(each, 'NewsLineType') ?? ''));
  return {
    guid: wordsAt(identifier, 'PublicIdentifier') ?? wordsAt(identifier, 'NewsItemId') ?? undefined,
    version: wordsAt(identifier, 'RevisionId') ?? undefined,
    status: statusNamed(formal(management, 'Status')),
    signals: allAt(management, 'Instruction')
      .map((each) => attributeOf(each, 'FormalName'))
      .filter((name) => name !== null),
    embargo:
      until && (isHeld || /usable/i.test(formal(change, 'FutureStatus') ?? ''))
        ? (readWireTime(until) ?? until)
        : isHeld
          ? 'Embargoed'
          : undefined,
    usageTerms: rights.filter((terms) => terms !== null).join('\n') || undefined,
    edNote:
      notes
        .map((each) => wordsAt(each, 'NewsLineText'))
        .filter((note) => note !== null)
        .join('\n') || undefined,
    urgency: urgencyOf(formal(management, 'Urgency')),
  };
}

const providersOf = (item: XmlElement, around: readonly XmlElement[]): readonly (string | null)[] => [
  ...around.flatMap((each) =>
    ['Source', 'Provider', 'Creator'].flatMap((role) =>
      allAt(each, `AdministrativeMetadata/${role}/Party`).map((party) => attributeOf(party, 'FormalName')),
    ),
  ),
  (wordsAt(item, 'Identification/NewsIdentifier/ProviderId') ?? '').replace(/\.\w{2,4}$/, ''),
];

function placeOf(descriptive: readonly XmlElement[]): string | null {
  const properties = descriptive.flatMap((each) => within(each, 'Property'));
  const city = properties.find((each) => /^city$/i.test(attributeOf(each, 'FormalName') ?? ''));
  return attributeOf(city ?? null, 'Value');
}

const tagsOf = (descriptive: readonly XmlElement[]): readonly string[] =>
  [...['Subject', 'SubjectMatter', 'SubjectDetail']].flatMap((name) =>
    topicTags(
      'subject',
      descriptive.flatMap((each) => within(each, name)).map((each) => attributeOf(each, 'FormalName')),
    ),
  );

/** Without its revision: that is the version. */
function guidOf(item: XmlElement): string | null {
  const identifier = firstAt(item, 'Identification/NewsIdentifier');
  const [provider, date, id] = ['ProviderId', 'DateId', 'NewsItemId'].map((name) =>
    wordsAt(identifier, name),
  );
  if (provider && id) return `urn:newsml:${provider}:${date ?? ''}:${id}`;
  return wordsAt(identifier, 'PublicIdentifier')?.replace(/:\d+[A-Z]?$/, '') ?? null;
}
