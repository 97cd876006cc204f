const isBelow = "(key >= 'collection/' AND key < 'collection0')";
/** What a tag is called below `collection/`. A collection's name has no quotation marks. */
const below = (column: 'path' | 'key'): string =>
  ['"', '“', '”', '„', '«', '»'].reduce(
    (sql, mark) => `replace(${sql}, '${mark}', '''')`,
    `substr(tag.${column}, length('collection/') + 1)`,
  );
const head = (rest: string): string =>
  `CASE instr(${rest}, '/') WHEN 0 THEN ${rest} ELSE substr(${rest}, 1, instr(${rest}, '/') - 1) END`;
const tail = (rest: string): string =>
  `CASE instr(${rest}, '/') WHEN 0 THEN '' ELSE substr(${rest}, instr(${rest}, '/') + 1) END`;

/**
 * Collections: lists of articles in a person's order, in each other. `collection.key` is the name in lower case, since case does not
 * tell names apart; no two in one place bear one name. Both `position`s say what stands before what, and may have gaps and equals:
 * then the row that came first stands first.
 *
 * What importers once put under tags `collection/…` becomes collections of these paths, articles in the order in which they came, and
 * those tags go. Saved searches that name them name the collections.
 */
export const collections = `
CREATE TABLE collection (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  parent INTEGER REFERENCES collection (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  key TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX collection_name ON collection (coalesce(parent, 0), key);
CREATE INDEX collection_parent ON collection (parent) WHERE parent IS NOT NULL;

CREATE TABLE collection_article (
  collection INTEGER NOT NULL REFERENCES collection (id) ON DELETE CASCADE,
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  PRIMARY KEY (collection, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX collection_article_article ON collection_article (article);
CREATE INDEX collection_article_position ON collection_article (collection, position, article);

CREATE TABLE moved (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, above TEXT NOT NULL, name TEXT NOT NULL, key TEXT NOT NULL);
INSERT OR IGNORE INTO moved (path, above, name, key)
WITH RECURSIVE part (above, name, key, rest, rest_key) AS (
  SELECT '', '', '', ${below('path')}, ${below('key')} FROM tag WHERE ${isBelow}
  UNION ALL
  SELECT CASE WHEN key = '' THEN '' WHEN above = '' THEN key ELSE above || '/' || key END,
    ${head('rest')}, ${head('rest_key')}, ${tail('rest')}, ${tail('rest_key')}
  FROM part WHERE rest <> ''
)
SELECT CASE above WHEN '' THEN key ELSE above || '/' || key END, above, name, key FROM part WHERE key <> '' ORDER BY above, key;
INSERT INTO collection (id, uid, parent, name, key, position)
SELECT id, lower(hex(randomblob(6))), (SELECT id FROM moved parent WHERE parent.path = moved.above), name, key, id
FROM moved ORDER BY id;
INSERT OR IGNORE INTO collection_article (collection, article, position)
SELECT moved.id, article, row_number() OVER (PARTITION BY moved.id ORDER BY article)
FROM (SELECT * FROM tag WHERE ${isBelow}) tag JOIN moved ON moved.path = ${below('key')} JOIN article_tag ON article_tag.tag = tag.id;
DROP TABLE moved;

DELETE FROM article_tag WHERE tag IN (SELECT id FROM tag WHERE ${isBelow});
DELETE FROM tag WHERE ${isBelow};
DELETE FROM tag_count WHERE key = 'collection' OR ${isBelow};
INSERT INTO tag_count
SELECT 'collection', count(*), coalesce(sum(read = 0), 0) FROM article
WHERE trashed_at IS NULL AND id IN (SELECT article FROM article_tag JOIN tag ON tag.id = tag WHERE key = 'collection')
HAVING count(*) > 0;
UPDATE saved_search SET query = replace(replace(query, 'tag:"collection/', 'collection:"'), 'tag:collection/', 'collection:');
`;
