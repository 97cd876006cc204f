import { join } from 'node:path';

/** The sample articles that come with Pressmark. */
export const sample = (): readonly string[] => [
  join(import.meta.dirname, '..', '..', '..', 'resources', 'sample'),
];
