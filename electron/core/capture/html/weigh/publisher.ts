import { squeeze } from '../dom.ts';
import type { Candidate } from '../metadata/candidate.ts';
import type { Chosen } from './chosen.ts';
import { titleKey } from './titles.ts';

/** What the site calls itself, in every source. */
export const toldNames = (candidates: readonly Candidate[]): string[] =>
  candidates
    .filter(({ field, confidence }) => field === 'publisher' && confidence > 0.4)
    .map(({ value }) => value);

/** What the site calls itself, its host's own name ("the-site" of www.the-site.com), and a part's ("TIME NewsFeed" of newsfeed.time.com). */
export const siteNames = (candidates: readonly Candidate[], url: string | null): string[] => [
  ...toldNames(candidates),
  ...hostNames(url, true),
];

/**
 * A host's own name.
 *
 * @param withPart whether a part of the site counts too
 */
export function hostNames(url: string | null, withPart: boolean): string[] {
  const host = (url === null ? null : URL.parse(url))?.hostname.replace(/^(?:www|m|amp|news)\./, '') ?? '';
  const [label = '', site = '', ...rest] = host.split('.');
  // "TIME NewsFeed" of newsfeed.time.com.
  const joined = withPart && rest.length > 0 && site.length > 2 ? [`${site} ${label}`] : [];
  return [
    ...joined,
    ...(host === '' ? [] : [host]),
    ...(label.length > 3 ? [label.replaceAll('-', ' ')] : []),
  ];
}

/** A publisher's name without what templates put around it; null for addresses and handles. */
export function cleanPublisher(value: string): string | null {
  const name = value
    .replace(/^(?:©|\(c\)|copyright)\s*(?:\d{4})?\s*/i, '')
    .replace(/[.,]?\s*(?:all rights reserved|todos los derechos reservados).*$/i, '');
  return name === '' || name.length > 80 || /^(?:https?:|www\.|@)/i.test(name) ? null : name;
}

/**
 * The site's name as what is left of a page's title beside its headline ("Headline - Section | The Site").
 *
 * @param headline as it was chosen; @param sections what is known of sections, which stand there too
 */
export function publisherOfTitle(
  candidates: readonly Candidate[],
  headline: string | null,
  sections: readonly string[],
): Chosen<string> | null {
  if (headline === null) return null;
  const known = new Set([headline, ...sections].map(titleKey));
  for (const { field, value } of candidates) {
    const at = field === 'headline' ? value.indexOf(headline) : -1;
    if (at < 0 || value.length === headline.length) continue;
    const rest = at > 0 ? value.slice(0, at) : value.slice(headline.length);
    const parts = rest
      .split(/\s+[-–—|·•»«:]+\s+|\s*[|»:_]\s*|\s[-–—]\s?/)
      .filter((part) => part.trim() !== '' && !known.has(titleKey(part)));
    const name = squeeze((at > 0 ? parts[0] : parts.at(-1)) ?? '').replace(
      /^[-–—|·:_\s]+|[-–—|·:_\s]+$/g,
      '',
    );
    if (name.length > 1 && name.length < 60 && !/\d{1,2}[./]\d{1,2}/.test(name))
      return { value: name, origin: 'meta', confidence: 0.5 };
  }
  return null;
}
