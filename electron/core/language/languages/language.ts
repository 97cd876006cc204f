/** One language: how its words become stems. */
export interface Language {
  /** BCP 47 primary tag. */
  readonly code: string;
  /** A word in lower case with its accents to its stem. */
  readonly stem: (word: string) => string;
  readonly isStopWord: (word: string) => boolean;
  /** A word in lower case, where the language has its own rule. */
  readonly lower?: (word: string) => string;
  /** Other ways in which a word that is asked for may stand in a text, as `Haeuser` for `Häuser`. */
  readonly spellings?: (word: string) => readonly string[];
}

/** Where a language is loaded from: nothing of it is made before an article or a query needs it. */
export interface LanguageEntry {
  readonly code: string;
  readonly load: () => Language;
}
