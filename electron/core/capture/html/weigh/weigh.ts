import { isIntroduction } from '../../byline/introduction.ts';
import { readByline } from '../../byline/read-byline.ts';
import type { ReadingContext } from '../../context.ts';
import { agencyNamed } from '../../dateline/agencies.ts';
import type { Candidate, MetadataField } from '../metadata/candidate.ts';
import { type Authorship, chooseAuthors } from './authors.ts';
import type { Chosen } from './chosen.ts';
import { choosePlain } from './plain-field.ts';
import { cleanPublisher, hostNames, publisherOfTitle, siteNames, toldNames } from './publisher.ts';
import { chooseTime } from './times.ts';
import { chooseHeadline, cleanTitle, titleKey } from './titles.ts';
import { absoluteUrl, isOwnAddress, isSiteMark, primaryLanguage } from './urls.ts';

type Maybe = Chosen<string> | null;

/** What the page's metadata and its visible head say, one value a field. */
export interface Metadata extends Authorship {
  readonly headline: Maybe;
  readonly alternativeHeadline: Maybe;
  readonly section: Maybe;
  readonly publishedAt: Maybe;
  readonly modifiedAt: Maybe;
  readonly publisher: Maybe;
  readonly url: Maybe;
  readonly language: Maybe;
  readonly slugline: Maybe;
  readonly image: Maybe;
  readonly dateline: Maybe;
}

/** Chooses, for each field, among what the sources say. */
export function weigh(candidates: readonly Candidate[], context: ReadingContext): Metadata {
  const of = (field: MetadataField): Candidate[] =>
    candidates.filter((candidate) => candidate.field === field);
  const url = chooseUrl(of('url'), context.url);
  const base = url?.value ?? context.url;
  const names = siteNames(candidates, base);
  const headline = chooseHeadline(of('headline'), names);
  const authorship = chooseAuthors(candidates, toldNames(candidates), hostNames(base, false));
  const sections = of('section').map(({ value }) => value);
  const told = choosePlain(of('publisher'), cleanPublisher);
  const publisher =
    (told && told.confidence >= 0.4 ? told : null) ??
    publisherOfTitle(of('headline'), headline?.value ?? null, sections) ??
    told;
  const publishedAt = choosePublished(of('publishedAt'), base, context.capturedAt);
  const { value: authors = [] } = authorship.authors ?? {};
  const different = (value: string): string | null =>
    (headline && titleKey(value) === titleKey(headline.value)) || isOfAuthor(value, authors)
      ? null
      : cleanTitle(value, names);
  return {
    ...authorship,
    agency: authorship.agency ?? choosePlain(of('agency'), agencyNamed) ?? agencyOf(publisher),
    headline,
    alternativeHeadline: choosePlain(of('alternativeHeadline'), different),
    section: choosePlain(of('section'), (value) => cleanSection(value, names)),
    publishedAt,
    modifiedAt: chooseModified(of('modifiedAt'), publishedAt, context.capturedAt),
    publisher,
    url,
    language: choosePlain(of('language'), primaryLanguage),
    slugline: choosePlain(of('slugline')),
    image: choosePlain(of('image'), (value) => (isSiteMark(value) ? null : absoluteUrl(value, base))),
    dateline: choosePlain(of('dateline')),
  };
}

/** A byline, or who the author is: no line about the story. */
function isOfAuthor(value: string, authors: readonly string[]): boolean {
  if ((readByline(value)?.authors.length ?? 0) > 0) return true;
  return isIntroduction(value) && authors.some((name) => titleKey(value).startsWith(titleKey(name)));
}

/** The first of a list of sections, as machines write it ("news,nation"), without the sign of a link; null for the site's own name. */
function cleanSection(value: string, names: readonly string[]): string | null {
  if (value.length > 60 || /^https?:/.test(value)) return null;
  const first = (/[,;]\s/.test(value) ? value : (value.split(/[,;]/)[0] ?? value))
    .replace(/\s*[»›>|:]+\s*$/u, '')
    .trim();
  return first === '' || names.some((name) => titleKey(name) === titleKey(first)) ? null : first;
}

/** The address the page gives itself, if it can be right; else the one it was taken from. */
function chooseUrl(candidates: readonly Candidate[], given: string | null): Maybe {
  const own = choosePlain(candidates, (value) => {
    const url = absoluteUrl(value, given);
    return url !== null && isOwnAddress(url, given) ? url : null;
  });
  const clip = absoluteUrl(given, null);
  return own ?? (clip === null ? null : { value: clip, origin: 'given', confidence: 0.9 });
}

/** A day in the address ("/2022/01/13/") speaks last. */
function choosePublished(candidates: readonly Candidate[], url: string | null, capturedAt: string): Maybe {
  const told = chooseTime(candidates, capturedAt);
  const day = /[/-](\d{4})[/-](?:[a-z]{3,20}\/)?(\d{2})[/-](\d{2})(?=[/-]|\b)/i.exec(url ?? '');
  if (told || !day) return told;
  return chooseTime(
    [{ field: 'publishedAt', value: day.slice(1).join('-'), origin: 'url', confidence: 0.6 }],
    capturedAt,
  );
}

/** A change before the publication is none: templates put the time of the page's making there. */
function chooseModified(candidates: readonly Candidate[], published: Maybe, capturedAt: string): Maybe {
  const modified = chooseTime(candidates, capturedAt);
  if (!modified || !published) return modified;
  const days = [modified.value, published.value].some((value) => value.length === 10);
  const [one, other] = days
    ? [modified.value.slice(0, 10), published.value.slice(0, 10)].map(Date.parse)
    : [modified.value, published.value].map(Date.parse);
  return (one ?? 0) < (other ?? 0) ? null : modified;
}

function agencyOf(publisher: Maybe): Maybe {
  const named = publisher && agencyNamed(publisher.value);
  return publisher && named
    ? { value: named, origin: publisher.origin, confidence: publisher.confidence - 0.2 }
    : null;
}
