/** One language as lunr knows it. */
export interface Language {
  /** BCP 47 primary tag. */
  readonly code: string;
  /** A word in lower case with its accents to its stem. */
  readonly stem: (word: string) => string;
  readonly isStopWord: (word: string) => boolean;
}

/** Where a language is loaded from: nothing of it is read before an article or a query needs it. */
export interface LanguageEntry {
  readonly code: string;
  readonly load: () => Language;
}
