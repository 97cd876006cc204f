/** What about so many articles have, or more, can be walked by how many. */
export const frequent = 64;

/**
 * The index's schema, in a file of its own that may be deleted at any time.
 *
 * - `fts` keeps postings only (https://sqlite.org/fts5.html#contentless_delete_tables). What goes in are terms already analysed,
 *   parted by spaces; the `ascii` tokenizer parts them there and nowhere else, as every character past ASCII is a letter to it.
 * - `doc.docid` is `fts`'s rowid, see slots.ts; `change` is the article's number of change that the postings are of.
 * - `vocabulary` has each folded word with its term, to find the terms of `governme*`, of words typed without accents, and of words
 *   like another; a number or a pair of characters that is its own term is left out.
 * - `term` says about how many articles have a term, see term-counts.ts; the frequent ones can be walked from the most frequent down.
 *   No prefix index of FTS5: it would be larger than all else, and what it is for, `term` tells (see compile/phrases.ts).
 * - `print` has numbers of the longest sentences of each document (one that was taken out may be left there), `twin` the documents whose
 *   text, or nearly that, is there more than once: those of one `story` are like each other, see twins/.
 * - `meta`: `archive` and `analysis` say what it is the index of, `through` the last change indexed, `documents` how many there are,
 *   `spill` how far a docid may lie above its slot, `languages` the codes of the analysers used, each after a bar (one may be empty).
 */
export const indexSchema = `
CREATE TABLE idx.meta (key TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE idx.doc (
  docid INTEGER PRIMARY KEY,
  article INTEGER NOT NULL UNIQUE,
  time INTEGER NOT NULL,
  change INTEGER NOT NULL
) STRICT;
CREATE TABLE idx.vocabulary (word TEXT NOT NULL, term TEXT NOT NULL, PRIMARY KEY (word, term)) STRICT, WITHOUT ROWID;
CREATE TABLE idx.term (term TEXT PRIMARY KEY, articles INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX idx.term_frequent ON term (articles) WHERE articles >= ${frequent};
CREATE TABLE idx.print (print INTEGER, docid INTEGER, PRIMARY KEY (print, docid)) STRICT, WITHOUT ROWID;
CREATE TABLE idx.twin (docid INTEGER PRIMARY KEY, story INTEGER NOT NULL) STRICT;
CREATE INDEX idx.twin_story ON twin (story);
CREATE VIRTUAL TABLE idx.fts USING fts5(
  headline, body, byline, place, agency, section, source, notes, quotes, marks,
  content = '', contentless_delete = 1, tokenize = 'ascii'
);
`;

/**
 * The columns of `fts` that a field of the query language can name, in its order. `notes` are a person's own words; `quotes` are the
 * highlighted ones, which the body has too: they are there to be asked for by themselves and weigh nothing.
 */
export const columns = [
  'headline',
  'body',
  'byline',
  'place',
  'agency',
  'section',
  'source',
  'notes',
  'quotes',
] as const;
export type Column = (typeof columns)[number];

/** Terms that no text can have, since these characters belong to no word. */
export const marks = {
  /** Parts the pieces of one column, so that no phrase reaches from one into the next. */
  gap: '\ue000',
  /** In every document: what `-x` is taken from. */
  every: '\ue001',
  /** In no document. */
  none: '\ue003',
  /** Before a language's code. */
  language: '\ue002',
  /** Before what an article has or is, see traits.ts. */
  trait: '\ue004',
} as const;
