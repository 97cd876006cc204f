import type { Hit } from '../../electron/contract/search.ts';
import { escapeHtml } from '../lib/escape-html.ts';

/** What of an article is told to whom it is dragged to. */
export type Carried = Pick<Hit, 'id' | 'headline' | 'publisher' | 'agency' | 'publishedAt' | 'url'>;

/** Articles for other programs: addresses one a line, plain text, and HTML. */
export interface CarriedOut {
  readonly uris: string;
  readonly text: string;
  readonly html: string;
}

/**
 * Articles as an editor, a mail or a browser takes them: headline, source, date, and the address at which it came out, else the one by
 * which Pressmark on this computer opens it.
 *
 * @param dateOf a time of publication as it is read
 */
export function carriedOut(articles: readonly Carried[], dateOf: (time: string) => string): CarriedOut {
  const told = articles.map(({ id, headline, publisher, agency, publishedAt, url }) => {
    const address = url ?? `pressmark://article/${id}`;
    const from = [publisher ?? agency, publishedAt && dateOf(publishedAt)].filter(Boolean).join(', ');
    return { address, from, title: headline ?? address };
  });
  return {
    // https://www.rfc-editor.org/rfc/rfc2483#section-5
    uris: told.map(({ address }) => address).join('\r\n'),
    text: told
      .map(({ title, from, address }) => [...new Set([title, from, address])].filter(Boolean).join('\n'))
      .join('\n\n'),
    html: told
      .map(({ title, from, address }) => {
        const link = `<a href="${escapeHtml(address)}">${escapeHtml(title)}</a>`;
        return `<p>${link}${from === '' ? '' : `<br>${escapeHtml(from)}`}</p>`;
      })
      .join('\n'),
  };
}
