import type { Article } from '../../../contract/article.ts';
import { type Person, personOf } from './person.ts';

/** What citation formats take of an article. Days are [year, month, day] as they stood where it was published. */
export interface CitationFacts {
  readonly title: string;
  readonly authors: readonly Person[];
  readonly newspaper: string | null;
  readonly published: readonly [number, number, number] | null;
  readonly accessed: readonly [number, number, number] | null;
  /** For a person and for searching: where it was written, and what agency wrote it. */
  readonly note: string | null;
}

export function citationFacts(article: Article): CitationFacts {
  const { authors, byline, agency, publisher, publishedAt, dateline, capture } = article;
  const named = authors.length > 0 ? authors : [byline ?? agency].filter((name) => name !== null);
  const note = [dateline && `Dateline: ${dateline}`, agency && `Agency: ${agency}`]
    .filter(Boolean)
    .join('; ');
  return {
    title: article.headline ?? firstWords(article.text),
    authors: named.map(personOf),
    newspaper: publisher ?? agency,
    published: dayOf(publishedAt),
    accessed: dayOf(capture.capturedAt),
    note: note === '' ? null : note,
  };
}

const firstWords = (text: string): string => text.split(/\s+/, 12).join(' ');

function dayOf(time: string | null): CitationFacts['published'] {
  const [year, month, day] = (time ?? '').slice(0, 10).split('-').map(Number);
  return year && month && day ? [year, month, day] : null;
}
