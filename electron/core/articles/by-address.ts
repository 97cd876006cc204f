import type { Output } from '../../contract/api.ts';
import type { Db } from '../storage/database.ts';
import { urlKey } from './url-key.ts';

interface Row {
  readonly uid: string;
  readonly headline: string | null;
  readonly added_at: string;
}

/** The article that is archived from each address, if any and not in the trash; addresses are the same as `urlKey` says. */
export function byAddress(db: Db, urls: readonly string[]): Output<'article.by-address'>['addresses'] {
  return urls.map((url) => {
    const key = urlKey(url);
    const row =
      key === null
        ? undefined
        : db.get<Row>(
            'SELECT uid, headline, added_at FROM article WHERE url_key = ? AND trashed_at IS NULL ORDER BY id LIMIT 1',
            key,
          );
    return { url, article: row ? { id: row.uid, headline: row.headline, addedAt: row.added_at } : null };
  });
}
