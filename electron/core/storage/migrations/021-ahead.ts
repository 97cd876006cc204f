/** Articles dated after they came in, which are few: all others that came in before some time were published before it. */
export const ahead = `
CREATE INDEX article_ahead ON article (unixepoch(added_at), time) WHERE time > unixepoch(added_at);
`;
