/** A letter, and those that a reader looks for in its place. Letters past ASCII stand for both their cases: SQLite knows those of ASCII alone. */
const latin = {
  a: 'àáâãäåāăąÀÁÂÃÄÅĀĂĄ',
  c: 'çćčÇĆČ',
  d: 'ďđĎĐ',
  e: 'èéêëēęěÈÉÊËĒĘĚ',
  g: 'ğĞ',
  i: 'ìíîïīıÌÍÎÏĪİ',
  l: 'łľŁĽ',
  n: 'ñńňÑŃŇ',
  o: 'òóôõöøōőÒÓÔÕÖØŌŐ',
  r: 'řŘ',
  s: 'śšşșŚŠŞȘ',
  t: 'ťţțŤŢȚ',
  u: 'ùúûüūůűÙÚÛÜŪŮŰ',
  y: 'ýÿÝŸ',
  z: 'źžżŹŽŻ',
} as const;
const otherLetters = 'абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґўαβγδεζηθικλμνξοπρστυφχψω';

type Change = readonly [from: string, to: string];

const latinChanges: readonly Change[] = Object.entries(latin).flatMap(([to, letters]) =>
  Array.from(letters, (from): Change => [from, to]),
);
const otherChanges: readonly Change[] = Array.from(otherLetters, (to): Change => [to.toUpperCase(), to]);

const changed = (text: string, changes: readonly Change[]): string =>
  changes.reduce((sql, [from, to]) => `replace(${sql}, '${from}', '${to}')`, text);

/**
 * SQL of the beginning of a name as it is put in order: without regard to case, to the accents of Latin letters, and to the signs before
 * the first word; null where there is nothing. An index is of this very expression: another would need a migration of its own, and
 * SQLite must know all of it, since whoever writes to an archive keeps its indexes. Only text that has such letters pays for them.
 *
 * @param column the SQL of a text
 */
export function nameKey(column: string): string {
  const head = `substr(ltrim(${column}, ' "“”„«»‹›‘’''¿¡([…*-–—'), 1, 40)`;
  return `nullif(lower(CASE WHEN ${head} NOT GLOB '*[^ -~]*' THEN ${head}
    WHEN ${head} GLOB '*[Ͱ-ӿ]*' THEN ${changed(head, otherChanges)}
    WHEN ${head} GLOB '*[À-ȳ]*' THEN ${changed(head, latinChanges)}
    ELSE ${head} END), '')`;
}

/** JSON in which bits flipped would end the upgrade. */
const readable = (column: string): string => `iif(json_valid(${column}), ${column}, NULL)`;

/**
 * The list by headline, author, agency and section: `author` is the first of them, corrections applied. Of agencies and sections there
 * are few, so they are walked one by one, as sources are; headlines and authors are as many as articles. `trashed_at` is there so that
 * the far end of a list is reached without a look at each article on the way.
 */
export const names = `
ALTER TABLE article ADD COLUMN author TEXT;
UPDATE article SET author = nullif(
  CASE WHEN json_type(${readable('corrections')}, '$.authors') IS NULL
    THEN (SELECT json_extract(${readable('e.fields')}, '$.fields.authors[0]') FROM edition e
          WHERE e.article = article.id AND e.number = article.edition)
    ELSE json_extract(${readable('corrections')}, '$.authors[0]') END, '');
CREATE INDEX article_headline ON article (${nameKey('headline')}, time DESC, trashed_at);
CREATE INDEX article_author ON article (${nameKey('author')}, time DESC, trashed_at);
CREATE INDEX article_agency ON article (agency, time, trashed_at);
CREATE INDEX article_section ON article (section, time, trashed_at);
DROP INDEX article_source;
CREATE INDEX article_source ON article (publisher, time, trashed_at);
DROP INDEX article_words;
CREATE INDEX article_words ON article (words, time, trashed_at);
DROP INDEX article_added;
CREATE INDEX article_added ON article (unixepoch(added_at), time, trashed_at);
`;
