import { urlKey } from './url-key.ts';

/** The name of a feed's item in the world: what the feed calls it is unique within the feed only. */
export const feedGuid = (feedUrl: string, guid: string): string => `feed:${feedUrl}#${guid}`;

/** What the names of all items of the same feed begin with; null for a name that no feed gave. */
export const feedOfGuid = (guid: string): string | null =>
  guid.startsWith('feed:') && guid.includes('#') ? guid.slice(0, guid.indexOf('#') + 1) : null;

/**
 * Whether an item's name is its own address with the number of a version behind, as the BBC's `https://www.bbc.com/news/articles/c1#2`:
 * with each version the name is another, the item is not.
 *
 * @param key the `urlKey` of the item's address
 */
export function isVersionMark(guid: string, key: string | null): boolean {
  const name = guid.slice(feedOfGuid(guid)?.length ?? 0);
  return key !== null && /#\d+$/.test(name) && urlKey(name) === key;
}
