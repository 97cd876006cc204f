import type { Reading } from '../../contract/article.ts';
import type { Core } from '../core.ts';
import { stateOf } from './article-store.ts';
import { editionOf, newestEdition } from './edition-store.ts';
import { feedOfGuid, isVersionMark } from './feed-guid.ts';
import { sameStored, withCorrections } from './fields.ts';
import { articleOfGuid, hasGuid } from './guid-store.ts';
import { unpackFields } from './stored-fields.ts';
import { datesAgree, storyOf } from './story.ts';
import { urlKey } from './url-key.ts';

/** What is asked of: is it here already? */
export interface Newcomer {
  /** The row of its bytes, null where the archive has never had them. */
  readonly blob: number | null;
  /** The address it was clipped from. */
  readonly url: string | null;
  /** The id it had in another archive, or in this one. */
  readonly id: string | null;
  /** Its maker's own name for it. */
  readonly guid: string | null;
  readonly story: Uint8Array | null;
  readonly reading: Reading;
}

/** `same`: nothing new in it; `other-edition`: the same article says something else now. */
export type Match =
  | { readonly kind: 'none' }
  | { readonly kind: 'same' | 'other-edition'; readonly article: number };

/**
 * Finds the article that a newcomer is, in this order: the same bytes from the same address; the id it brings, if it says the same;
 * its maker's name for it; its address; and where it has none, what it says. An address without text has nothing new to say; an agency's
 * word on its story (a kill, a version) has, even in the same text.
 */
export function findSame(core: Core, newcomer: Newcomer): Match {
  const same = byBytes(core, newcomer) ?? byId(core, newcomer);
  if (same !== null) return { kind: 'same', article: same };
  const key = urlKey(newcomer.reading.url ?? newcomer.url);
  const article = byGuid(core, newcomer) ?? byAddress(core, newcomer, key);
  if (article !== null) {
    const isSame = hasNothingToSay(newcomer.reading) || saysAll(core, article, newcomer);
    return { kind: isSame ? 'same' : 'other-edition', article };
  }
  const told = key === null ? byStory(core, newcomer) : null;
  return told === null ? { kind: 'none' } : { kind: 'same', article: told };
}

const byGuid = ({ db }: Core, { guid }: Newcomer): number | null =>
  guid === null ? null : articleOfGuid(db, guid);

/** Items of one feed that share an address, as all of some feeds have the front page's, are told apart by the names it gave them. */
function byAddress({ db }: Core, { guid, story }: Newcomer, key: string | null): number | null {
  if (key === null) return null;
  const feed = guid === null || isVersionMark(guid, key) ? null : feedOfGuid(guid);
  const here = 'SELECT id FROM article WHERE url_key = ?';
  if (feed === null) return db.get<{ id: number }>(`${here} ORDER BY id LIMIT 1`, key)?.id ?? null;
  const unnamed = db.get<{ id: number }>(
    `${here} AND NOT EXISTS (SELECT 1 FROM guid WHERE article = article.id AND substr(guid, 1, ?) = ?)
     ORDER BY id LIMIT 1`,
    ...[key, feed.length, feed],
  );
  if (unnamed) return unnamed.id;
  // Feeds give an item another name now and then: then it says the same.
  const said = db.get<{ id: number }>(
    `SELECT article.id FROM edition JOIN article ON article.id = edition.article
     WHERE edition.story = ? AND url_key = ? ORDER BY article.id LIMIT 1`,
    story,
    key,
  );
  return said?.id ?? null;
}

/** Whether one of an article's editions was read from these bytes of this address. */
export const hasBytes = ({ db }: Core, article: number, { blob, url }: Newcomer): boolean =>
  blob !== null &&
  db.get(
    'SELECT 1 FROM capture JOIN edition ON edition.capture = capture.id WHERE capture.blob = ? AND capture.url IS ? AND article = ?',
    blob,
    url,
    article,
  ) !== undefined;

function byBytes({ db }: Core, { blob, url }: Newcomer): number | null {
  if (blob === null) return null;
  const row = db.get<{ article: number }>(
    `SELECT article FROM capture JOIN edition ON edition.capture = capture.id
     WHERE capture.blob = ? AND capture.url IS ? ORDER BY edition.id LIMIT 1`,
    blob,
    url,
  );
  return row?.article ?? null;
}

function byId(core: Core, { id, story }: Newcomer): number | null {
  if (id === null) return null;
  const row = core.db.get<{ id: number }>('SELECT id FROM article WHERE uid = ?', id);
  return row && says(core, row.id, story) ? row.id : null;
}

/** Two of one text can still be two articles, as a market report that is sent daily in the same words: then their dates differ. */
function byStory(core: Core, { story, reading, guid }: Newcomer): number | null {
  if (story === null) return null;
  const rows = core.db.all<{ article: number; number: number }>(
    'SELECT article, number FROM edition WHERE story = ? ORDER BY id',
    story,
  );
  for (const { article, number } of rows) {
    // Two that their makers name differently are two.
    if (guid !== null && hasGuid(core.db, article)) continue;
    const stored = editionOf(core.db, article, number)?.reading;
    const assumed = stored && (isAssumed(stored) || isAssumed(reading));
    if (stored && (assumed || datesAgree(stored.publishedAt, reading.publishedAt))) return article;
  }
  return null;
}

/** A date that was completed from the day of the capture tells nothing of the story. */
const isAssumed = (reading: Reading): boolean => {
  const origin = reading.origins.publishedAt;
  return origin !== undefined && (origin.note !== undefined || origin.origin === 'captured');
};

const hasNothingToSay = ({ text, news }: Reading): boolean => text === '' && news === undefined;

/** Whether one of an article's editions says the same, with the same word of the agency where there is one. */
export function saysAll(core: Core, article: number, { story, reading: { news } }: Newcomer): boolean {
  if (!says(core, article, story)) return false;
  if (news === undefined) return true;
  const editions = core.db.all<{ fields: string }>('SELECT fields FROM edition WHERE article = ?', article);
  return editions.some(({ fields }) => sameStored(unpackFields(fields).news, news));
}

/** Whether one of an article's editions, as read or as corrected, is this story. */
function says({ db }: Core, article: number, story: Uint8Array | null): boolean {
  const stored = db.get('SELECT 1 FROM edition WHERE article = ? AND story IS ?', article, story);
  if (stored) return true;
  const state = stateOf(db, article);
  const shown = withCorrections(newestEdition(db, state).reading, state.corrections);
  const said = storyOf(shown.headline, shown.text);
  return said !== null && story !== null && Buffer.from(said).equals(story);
}
