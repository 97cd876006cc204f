/**
 * `article_tag.time` repeats `article.time`, so that the articles of a tag stand in the order of time: the newest of a hundred
 * thousand are found without gathering them all, and whether one article has a tag is looked up beside its neighbours in time.
 * Two triggers keep it, whoever writes.
 */
export const tagTime = `
ALTER TABLE article_tag ADD COLUMN time INTEGER NOT NULL DEFAULT 0;
UPDATE article_tag SET time = (SELECT time FROM article WHERE id = article_tag.article);
DROP INDEX article_tag_tag;
CREATE INDEX article_tag_time ON article_tag (tag, time, article);
CREATE TRIGGER article_tag_placed AFTER INSERT ON article_tag BEGIN
  UPDATE article_tag SET time = (SELECT time FROM article WHERE id = NEW.article)
  WHERE article = NEW.article AND tag = NEW.tag;
END;
CREATE TRIGGER article_moved AFTER UPDATE OF time ON article WHEN NEW.time <> OLD.time BEGIN
  UPDATE article_tag SET time = NEW.time WHERE article = NEW.id;
END;
`;
