import { Readability } from '@mozilla/readability';
import type { DomDocument, DomElement } from '../dom.ts';

/** Below this many characters Readability tries again with looser rules; a wire's brief is no longer than this. */
const SHORTEST_STORY = 200;

/**
 * The element that Readability takes for the article, or null where it finds none. The document is used up.
 *
 * Readability and not Defuddle: of the 107 blocks of the fixtures' bodies Readability by itself loses 6 and Defuddle 10
 * (what is lost is put back, see `restore`), both take in as much that is foreign, and Readability needs an eighth of
 * the time. It does not rewrite what it keeps. Its metadata is not used: it takes a dateline for a byline.
 */
export function extract(document: DomDocument): DomElement | null {
  if (tableRows(document) > MOST_ROWS || listLooks(document) > MOST_LOOKS) return null;
  const reader = new Readability<DomElement>(document as never, {
    charThreshold: SHORTEST_STORY,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as unknown as DomElement,
  });
  try {
    return reader.parse()?.content ?? null;
  } catch {
    // It trips over some broken documents; the fallbacks read those.
    return null;
  }
}

/** Rows of inner tables count for each table around them, as they do in what Readability does with them. */
function tableRows(document: DomDocument): number {
  let rows = 0;
  for (const table of document.querySelectorAll('table')) {
    rows += [...table.querySelectorAll('tr')].length;
    if (rows > MOST_ROWS) break;
  }
  return rows;
}

/** With more it would take more than ten seconds; the densest block is read instead. */
const MOST_ROWS = 50_000;

/** Of a list that Readability wants to drop it has all items gathered anew at each of them. */
function listLooks(document: DomDocument): number {
  let looks = 0;
  for (const list of document.querySelectorAll('ul, ol')) looks += list.childElementCount ** 2;
  return looks;
}

/** One list of two thousand items, which takes some seconds. */
const MOST_LOOKS = 4_000_000;
