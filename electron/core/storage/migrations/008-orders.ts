/** A million articles are not sorted by source or by length in 50 ms: they are walked in the order of an index. */
export const orders = `
CREATE INDEX article_source ON article (publisher, time);
CREATE INDEX article_words ON article (words, time);
`;
