import type { Importer } from '../importer.ts';
import { goodLinks } from './good-links.ts';
import { instapaper } from './instapaper.ts';
import { karakeep } from './karakeep.ts';
import { linkwarden } from './linkwarden.ts';
import { matter } from './matter.ts';
import { pocketCsv, pocketHtml } from './pocket.ts';
import { pocketAnnotations } from './pocket-annotations.ts';
import { raindrop } from './raindrop.ts';
import { readwiseHighlights, readwiseReader } from './readwise.ts';
import { wallabag } from './wallabag.ts';

/** What other programs give of their reading lists. */
export const readingLists: readonly Importer[] = [
  pocketCsv,
  pocketHtml,
  pocketAnnotations,
  instapaper,
  readwiseReader,
  readwiseHighlights,
  wallabag,
  karakeep,
  linkwarden,
  raindrop,
  matter,
  goodLinks,
];
