import { createRequire } from 'node:module';
import type { Language } from './language.ts';

/** What lunr and lunr-languages offer of one language; their filters take a plain string as well as a token. */
interface LunrLanguage {
  readonly stemmer: (token: LunrToken) => string;
  readonly stopWordFilter: (word: string) => string | undefined;
}
interface LunrToken {
  update(change: (word: string) => string): string;
}
type Lunr = LunrLanguage & Record<string, LunrLanguage | undefined>;

/** Required, not imported, since a language is loaded in the middle of a search, which cannot wait. */
const load = createRequire(import.meta.url);

/** lunr's own language, English. */
export function lunrEnglish(): Language {
  return languageOf('en', load('lunr') as Lunr);
}

/**
 * A language of lunr-languages.
 *
 * @param prepare what a word goes through before its stemmer sees it
 */
export function lunrLanguage(code: string, prepare: (word: string) => string = (word) => word): Language {
  const lunr = load('lunr') as Lunr;
  if (!lunr.stemmerSupport) load('lunr-languages/lunr.stemmer.support.js')(lunr);
  if (!lunr[code]) load(`lunr-languages/lunr.${code}.js`)(lunr);
  const found = lunr[code];
  if (!found) throw new Error(`lunr-languages has no language ${code}`);
  const language = languageOf(code, found);
  return { ...language, stem: (word) => language.stem(prepare(word)) };
}

function languageOf(code: string, lunr: LunrLanguage): Language {
  return {
    code,
    stem: (word) => lunr.stemmer({ update: (change) => change(word) }),
    isStopWord: (word) => lunr.stopWordFilter(word) === undefined,
  };
}
