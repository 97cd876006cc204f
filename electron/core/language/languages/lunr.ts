import lunr from 'lunr';
import support from 'lunr-languages/lunr.stemmer.support.js';
import type { Language, LanguageEntry } from './language.ts';

/** What lunr and lunr-languages offer of one language; their filters take a plain string as well as a token. */
interface LunrLanguage {
  readonly stemmer?: (token: LunrToken) => string;
  readonly stopWordFilter: (word: string) => string | undefined;
}
interface LunrToken {
  update(change: (word: string) => string): string;
}
/** A module of lunr-languages: it puts its language on the lunr that it is given. */
export type LunrPlugin = (lunr: Record<string, unknown>) => void;

/** What is peculiar to a language of lunr-languages. */
export interface Peculiarities extends Partial<Pick<Language, 'lower' | 'spellings' | 'stem'>> {
  /** What a word goes through before its stemmer sees it. */
  readonly prepare?: (word: string) => string;
  /** What its stemmer leaves undone. */
  readonly finish?: (stem: string) => string;
}

/** lunr's own language, English. */
export function lunrEnglish(): Language {
  return languageOf('en', lunr as unknown as LunrLanguage);
}

/**
 * A language of lunr-languages, made when it is first loaded.
 *
 * @param plugin the language's module; importing one makes nothing yet
 */
export function lunrEntry(
  code: string,
  plugin: LunrPlugin,
  peculiarities: Peculiarities = {},
): LanguageEntry {
  const { prepare = same, finish = same, ...own } = peculiarities;
  return {
    code,
    load() {
      const language = languageOf(code, loadPlugin(code, plugin));
      return { ...language, stem: (word) => finish(language.stem(prepare(word))), ...own };
    },
  };
}

const same = (word: string): string => word;

/**
 * Modules of languages write themselves into lunr and some ask it for their own tokenizers (TinySegmenter, wordcut), which are
 * large and not needed here: so each gets only what it must have.
 */
function loadPlugin(code: string, plugin: LunrPlugin): LunrLanguage {
  const host: Record<string, unknown> = {
    version: lunr.version,
    Pipeline: { registerFunction() {} },
    generateStopWordFilter: lunr.generateStopWordFilter,
    TinySegmenter: class {},
    wordcut: { init() {} },
  };
  (support as LunrPlugin)(host);
  plugin(host);
  return host[code] as LunrLanguage;
}

function languageOf(code: string, { stemmer, stopWordFilter }: LunrLanguage): Language {
  return {
    code,
    stem: (word) => stemmer?.({ update: (change) => change(word) }) ?? word,
    isStopWord: (word) => stopWordFilter(word) === undefined,
  };
}

/** Stop words of a language that lunr-languages does not have, parted by spaces. */
export function stopWords(list: string): Language['isStopWord'] {
  const words = new Set(list.split(' '));
  return (word) => words.has(word);
}
