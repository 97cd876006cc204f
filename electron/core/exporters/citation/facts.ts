import type { Article } from '../../../contract/article.ts';
import { bylineLead } from '../../capture/byline/byline-words.ts';
import { readByline } from '../../capture/byline/read-byline.ts';
import { type Person, personOf } from './person.ts';

/** [year, month, day], as it stood where it was published. */
export type Day = readonly [number, number, number];

/** What citation formats take of an article. An article has no page of its own, so none is cited. */
export interface CitationFacts {
  readonly title: string;
  readonly authors: readonly Person[];
  readonly newspaper: string | null;
  /** A news agency's own service stands in the newspaper's place. */
  readonly isAgency: boolean;
  readonly section: string | null;
  readonly published: Day | null;
  readonly accessed: Day | null;
  readonly url: string | null;
  /** For a person and for searching: where it was written, and what agency wrote it. */
  readonly note: string | null;
}

export function citationFacts(article: Article): CitationFacts {
  const { agency, publisher, publishedAt, dateline, capture, section, url } = article;
  const note = [dateline && `Dateline: ${dateline}`, agency && `Agency: ${agency}`]
    .filter(Boolean)
    .join('; ');
  const newspaper = publisher ?? agency;
  return {
    title: oneLine(article.headline ?? '') || oneLine(article.text).split(' ', 12).join(' '),
    authors: namedIn(article).map(personOf),
    newspaper: newspaper && oneLine(newspaper),
    isAgency: newspaper !== null && newspaper === agency,
    section: section && oneLine(section),
    published: dayOf(publishedAt),
    accessed: dayOf(capture.capturedAt),
    url,
    note: note === '' ? null : note,
  };
}

/** The authors; else those that the byline names; else the desk or agency it is by. */
function namedIn({ authors, byline, agency }: Article): readonly string[] {
  const named = authors.filter((name) => name.trim() !== '');
  if (named.length > 0) return named;
  const inByline = byline === null ? [] : (readByline(byline)?.authors ?? []);
  if (inByline.length > 0) return inByline;
  const by = byline?.replace(bylineLead, '').trim() || agency?.trim();
  return by ? [by] : [];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function dayOf(time: string | null): Day | null {
  const [year, month, day] = (time ?? '').slice(0, 10).split('-').map(Number);
  return year && month && day ? [year, month, day] : null;
}
