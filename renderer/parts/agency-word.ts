import type { News } from '../../electron/contract/article.ts';

type Said = Pick<News, 'status' | 'signals' | 'embargo'>;

/** What a list tells of a story in a word. */
export type Mark = 'Withdrawn' | 'Withheld' | 'Embargoed' | 'Corrected';

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/** The moment an embargo ends; null where it is told in words, or without a zone: then only a person can say when that is. */
export function endOfEmbargo(embargo: string): Date | null {
  if (!instant.test(embargo.trim())) return null;
  const end = new Date(embargo.trim());
  return Number.isNaN(end.getTime()) ? null : end;
}

/** The gravest that there is to say; an embargo told in words is never over by itself, so a list does not go on about it. */
export function markOf(news: Said | undefined, corrected: boolean, now = new Date()): Mark | null {
  if (news?.status === 'canceled') return 'Withdrawn';
  if (news?.status === 'withheld') return 'Withheld';
  const end = news?.embargo === undefined ? null : endOfEmbargo(news.embargo);
  if (end && end > now) return 'Embargoed';
  return corrected ? 'Corrected' : null;
}

/** "sig:correction" as "correction"; what an agency prints stays as printed. */
export const signalName = (signal: string): string => signal.replace(/^(?:sig|signal|apsignal):/i, '');
