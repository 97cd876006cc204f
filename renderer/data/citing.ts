import type { Settings } from '../../electron/contract/archive.ts';
import type { Article } from '../../electron/contract/article.ts';
import type { CitationStyle } from '../../electron/contract/citation.ts';
import { defaultSettings } from '../../electron/contract/default-settings.ts';
import { t } from '../i18n/i18n.ts';
import { copyRich, type Rich } from '../lib/clipboard.ts';
import type { Session } from './session.tsx';

/** What is cited; `edition` and `quote` are of the only article. */
export interface Cited {
  readonly ids: readonly string[];
  readonly edition?: number | null;
  readonly quote?: string;
}

export const styleName = (style: CitationStyle): string => t(`citing.styles.${style}`);

/** Puts citations and links on the clipboard. */
export function createCiting({ client, queries, notices }: Session) {
  const style = () => (queries.getQueryData<Settings>(['settings']) ?? defaultSettings).citationStyle;
  const made = ({ ids, edition, quote }: Cited): Promise<Rich> =>
    client.call('article.cite', {
      ...{ ids: [...ids], style: style() },
      ...(edition == null ? {} : { edition }),
      ...(quote === undefined ? {} : { quote }),
    });
  const copy = async (words: Rich | Promise<Rich>, said: string) => {
    try {
      await copyRich(words);
      notices.say(said);
    } catch (error) {
      notices.fail(error);
    }
  };
  return {
    /** In the style that is remembered. */
    citation: (cited: Cited) => {
      const name = styleName(style());
      const said =
        cited.quote === undefined
          ? t('citing.copied', { count: cited.ids.length, style: name })
          : t('citing.copiedQuote', { style: name });
      return copy(made(cited), said);
    },
    link: (article: Pick<Article, 'id' | 'headline'>) => copy(linkTo(article), t('citing.copiedLink')),
  };
}

/** An address by which Pressmark on this computer opens the article. */
function linkTo({ id, headline }: Pick<Article, 'id' | 'headline'>): Rich {
  const address = `pressmark://article/${id}`;
  const link = document.createElement('a');
  link.href = address;
  link.textContent = headline ?? address;
  return { text: address, html: link.outerHTML };
}
