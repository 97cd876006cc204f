/** How many articles of a publisher or an agency lie in the trash is counted from these alone, however many do. */
export const trashedValues = `
CREATE INDEX article_trashed_publisher ON article (publisher) WHERE trashed_at IS NOT NULL;
CREATE INDEX article_trashed_agency ON article (agency) WHERE trashed_at IS NOT NULL;
`;
