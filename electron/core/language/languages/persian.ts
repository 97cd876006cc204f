import { fold } from '../fold.ts';
import type { LanguageEntry } from './language.ts';
import { stopWords } from './lunr.ts';

/** The plural of things with what may follow it; folded, it is written as one word with the noun (`کتاب‌هایش`). */
const plural = /(?<=.{2})ها(?:ي(?:ي|ش|شان|م|مان|ت|تان)?)?$/;

const isStopWord = stopWords(
  'و در به از که این را با است برای آن یک خود تا کرد بر هم نیز گفت می شد شده ما اما یا او هر وی بود باید پس پیش بین اگر همه نه چه دیگر کرده است‌ هستند بودند شود کند آنها ایشان چون بی من تو',
);

export const persian: LanguageEntry = {
  code: 'fa',
  load: () => ({ code: 'fa', stem: (word) => fold(word).replace(plural, ''), isStopWord }),
};
