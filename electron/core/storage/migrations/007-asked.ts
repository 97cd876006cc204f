/**
 * What queries ask besides: when articles were added, in seconds since 1970, and those that a person corrected.
 */
export const asked = `
CREATE INDEX article_added ON article (unixepoch(added_at), time);
CREATE INDEX article_edited ON article (time) WHERE corrections IS NOT NULL;
`;
