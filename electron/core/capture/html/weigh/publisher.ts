import type { Candidate } from '../metadata/candidate.ts';

/** What the site calls itself, in every source, and its host's own name ("the-site" of www.the-site.com). */
export function siteNames(candidates: readonly Candidate[], url: string | null): string[] {
  const told = candidates
    .filter(({ field, confidence }) => field === 'publisher' && confidence > 0.4)
    .map(({ value }) => value);
  const host = (url === null ? null : URL.parse(url))?.hostname.replace(/^(?:www|m|amp|news)\./, '') ?? '';
  const label = host.split('.')[0] ?? '';
  return [...told, ...(label.length > 3 ? [host, label.replaceAll('-', ' ')] : [])];
}

/** A publisher's name without what templates put around it; null for addresses and handles. */
export function cleanPublisher(value: string): string | null {
  const name = value
    .replace(/^(?:©|\(c\)|copyright)\s*(?:\d{4})?\s*/i, '')
    .replace(/[.,]?\s*(?:all rights reserved|todos los derechos reservados).*$/i, '');
  return name === '' || name.length > 80 || /^(?:https?:|www\.|@)/i.test(name) ? null : name;
}
