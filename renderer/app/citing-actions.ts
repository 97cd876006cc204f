import type { Article } from '../../electron/contract/article.ts';
import { createCiting } from '../data/citing.ts';
import { chosenIn, idsOf } from '../data/workspace.ts';
import { t } from '../i18n/i18n.ts';
import type { Parts } from './actions.ts';

/** So many articles are cited in one call. */
const mostCited = 1000;

/** Citing the articles picked out, else the current one, in the edition that is read. */
export function createCitingActions({ session, navigation, marking, narrow }: Parts) {
  const { workspace, queries, notices } = session;
  const citing = createCiting(session);
  const onCited = async (
    work: (cited: { readonly ids: readonly string[]; readonly edition: number | null }) => unknown,
  ) => {
    const { openId, edition } = workspace.get();
    try {
      const ids = await idsOf(chosenIn(workspace.get(), navigation, narrow));
      if (ids.length > mostCited) return notices.fail(new Error(t('citing.tooMany', { most: mostCited })));
      if (ids.length === 0) return notices.say(t('app.openFirst'));
      work({ ids, edition: ids.length === 1 && ids[0] === openId ? edition : null });
    } catch (error) {
      notices.fail(error);
    }
  };
  const openArticle = () => {
    const { openId, edition } = workspace.get();
    return openId === null ? undefined : queries.getQueryData<Article>(['article', openId, edition]);
  };
  return {
    cite: () => void onCited((cited) => workspace.set({ dialog: { kind: 'cite', ...cited } })),
    /** With the selected words, or the highlight looked at, before it. */
    copyCitation: () => {
      const article = openArticle();
      const quote = marking.current?.words();
      if (!article || !quote) return void onCited(citing.citation);
      void citing.citation({ ids: [article.id], edition: article.edition, quote });
    },
    copyLink: () => {
      const article = openArticle();
      if (article) void citing.link(article);
      else notices.say(t('app.openFirst'));
    },
  };
}
