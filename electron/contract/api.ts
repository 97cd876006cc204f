import type { z } from 'zod';
import { annotationCalls } from './calls/annotation.ts';
import { archiveCalls } from './calls/archive.ts';
import { archivesCalls } from './calls/archives.ts';
import { articleCalls } from './calls/article.ts';
import type { CallShape } from './calls/call.ts';
import { clipCalls } from './calls/clip.ts';
import { collectionCalls } from './calls/collection.ts';
import { doorCalls } from './calls/door.ts';
import { exportCalls } from './calls/export.ts';
import { feedCalls } from './calls/feed.ts';
import { keepingCalls } from './calls/keeping.ts';
import { readingCalls } from './calls/reading.ts';
import { rereadingCalls } from './calls/rereading.ts';
import { savedSearchCalls } from './calls/saved-search.ts';
import { searchCalls } from './calls/search.ts';
import { tagCalls } from './calls/tag.ts';
import { watchCalls } from './calls/watch.ts';

/** Every operation of Pressmark: IPC, HTTP and the command line are derived from this table. */
export const api = {
  ...archiveCalls,
  ...archivesCalls,
  ...clipCalls,
  ...searchCalls,
  ...savedSearchCalls,
  ...articleCalls,
  ...readingCalls,
  ...rereadingCalls,
  ...annotationCalls,
  ...tagCalls,
  ...collectionCalls,
  ...exportCalls,
  ...doorCalls,
  ...feedCalls,
  ...watchCalls,
  ...keepingCalls,
} as const satisfies Record<string, CallShape>;

export type Api = typeof api;
export type CallName = keyof Api;
/** What a caller may give: fields with a default can be left out. */
export type Input<N extends CallName> = z.input<Api[N]['input']>;
/** What a function behind the contract gets: defaults filled in. */
export type Parsed<N extends CallName> = z.output<Api[N]['input']>;
export type Output<N extends CallName> = z.output<Api[N]['output']>;
