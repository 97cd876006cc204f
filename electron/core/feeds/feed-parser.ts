import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** Required when a feed is first read: it takes 7 MB, and most archives follow none. */
export const feedParser = (): typeof import('feedsmith') => load('feedsmith') as typeof import('feedsmith');
