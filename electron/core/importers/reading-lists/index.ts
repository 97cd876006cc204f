import type { Importer } from '../importer.ts';
import { instapaper } from './instapaper.ts';
import { karakeep } from './karakeep.ts';
import { linkwarden } from './linkwarden.ts';
import { pocketCsv, pocketHtml } from './pocket.ts';
import { readwiseHighlights, readwiseReader } from './readwise.ts';
import { wallabag } from './wallabag.ts';

/** What other programs give of their reading lists. */
export const readingLists: readonly Importer[] = [
  pocketCsv,
  pocketHtml,
  instapaper,
  readwiseReader,
  readwiseHighlights,
  wallabag,
  karakeep,
  linkwarden,
];
