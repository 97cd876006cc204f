import type { News } from '../../electron/contract/article.ts';
import { t } from '../i18n/i18n.ts';

type Said = Pick<News, 'status' | 'signals' | 'embargo'>;

/** What a list tells of a story in a word. */
export type Mark = 'withdrawn' | 'withheld' | 'embargoed' | 'corrected';

export const markWord = (mark: Mark): string => t(`parts.marks.${mark}`);

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/** The moment an embargo ends; null where it is told in words, or without a zone: then only a person can say when that is. */
export function endOfEmbargo(embargo: string): Date | null {
  if (!instant.test(embargo.trim())) return null;
  const end = new Date(embargo.trim());
  return Number.isNaN(end.getTime()) ? null : end;
}

/** The gravest that there is to say; an embargo told in words is never over by itself, so a list does not go on about it. */
export function markOf(news: Said | undefined, corrected: boolean, now = new Date()): Mark | null {
  if (news?.status === 'canceled') return 'withdrawn';
  if (news?.status === 'withheld') return 'withheld';
  const end = news?.embargo === undefined ? null : endOfEmbargo(news.embargo);
  if (end && end > now) return 'embargoed';
  return corrected ? 'corrected' : null;
}

/** "sig:correction" as "correction"; what an agency prints stays as printed. */
export const signalName = (signal: string): string => signal.replace(/^(?:sig|signal|apsignal):/i, '');
