/** How many articles of a publisher or an agency lie in the trash is counted from this alone, however many do. */
export const trashedValues = `
CREATE INDEX article_trashed_values ON article (publisher, agency) WHERE trashed_at IS NOT NULL;
`;
