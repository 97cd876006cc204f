const columns = [
  ['source', 'publisher'],
  ['agency', 'agency'],
  ['place', 'place'],
  ['section', 'section'],
  ['language', 'language'],
] as const;

const added = (row: string): string =>
  columns
    .map(
      ([field, column]) =>
        `INSERT INTO article_value SELECT '${field}', ${row}.${column}, 1 WHERE ${row}.${column} <> ''
  ON CONFLICT DO UPDATE SET articles = articles + 1;`,
    )
    .join('\n  ');
const taken = (row: string): string =>
  columns
    .map(
      ([field, column]) =>
        `UPDATE article_value SET articles = max(0, articles - 1) WHERE field = '${field}' AND value = ${row}.${column};`,
    )
    .join('\n  ');

const authorsOf = (fields: string): string => `json_each(${fields}, '$.fields.authors')`;
const before = '(SELECT fields FROM edition WHERE article = NEW.article AND number = NEW.number - 1)';
const authorsTaken = (fields: string): string =>
  `UPDATE article_value SET articles = max(0, articles - 1)
  WHERE field = 'author' AND value IN (SELECT value FROM ${authorsOf(fields)});`;
const authorsAdded = `INSERT INTO article_value SELECT DISTINCT 'author', value, 1 FROM ${authorsOf('NEW.fields')} WHERE value <> ''
  ON CONFLICT DO UPDATE SET articles = articles + 1;`;

/** Counts every value of every article into `article_value`, which is empty. */
export const countValues = `${columns
  .map(
    ([field, column]) =>
      `INSERT INTO article_value SELECT '${field}', ${column}, count(*) FROM article WHERE ${column} <> '' GROUP BY ${column};`,
  )
  .join('\n')}
INSERT INTO article_value
SELECT 'author', j.value, count(DISTINCT a.id) FROM article a JOIN edition e ON e.article = a.id AND e.number = a.edition
JOIN ${authorsOf('e.fields')} j WHERE j.value <> '' GROUP BY j.value;`;

/**
 * `article_value` has each value of some fields with how many articles have it, to suggest them as they are typed: counting a million
 * articles takes seconds. Authors are those of the newest edition as read. What lies in the trash counts too. Triggers keep it,
 * whoever writes; a value that nobody has any more stays with 0.
 */
export const values = `
CREATE TABLE article_value (
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  articles INTEGER NOT NULL,
  PRIMARY KEY (field, value)
) STRICT, WITHOUT ROWID;
${countValues}
CREATE INDEX article_value_common ON article_value (field, articles) WHERE articles >= 8;

CREATE TRIGGER article_valued AFTER INSERT ON article BEGIN
  ${added('NEW')}
END;
CREATE TRIGGER article_revalued AFTER UPDATE OF publisher, agency, place, section, language ON article
WHEN ${columns.map(([, column]) => `NEW.${column} IS NOT OLD.${column}`).join(' OR ')} BEGIN
  ${taken('OLD')}
  ${added('NEW')}
END;
CREATE TRIGGER article_unvalued AFTER DELETE ON article BEGIN
  ${taken('OLD')}
END;
CREATE TRIGGER edition_valued AFTER INSERT ON edition BEGIN
  ${authorsTaken(before)}
  ${authorsAdded}
END;
CREATE TRIGGER edition_unvalued AFTER DELETE ON edition
WHEN NOT EXISTS (SELECT 1 FROM edition WHERE article = OLD.article AND number > OLD.number) BEGIN
  ${authorsTaken('OLD.fields')}
END;
`;
