import { flushSync } from 'react-dom';
import type { Article } from '../../electron/contract/article.ts';
import { chosenIn, idsOf, isAllChosen } from '../data/workspace.ts';
import { picturesThere } from '../features/reading/print/pictures-there.ts';
import { t } from '../i18n/i18n.ts';
import type { Parts } from './actions.ts';

/** So many are laid out at once; a book or a site takes more. */
const mostPrinted = 200;

/** Puts several articles on paper, one after the other. */
export function createPrintingActions({ session, navigation, narrow }: Parts) {
  const { workspace, client, notices } = session;
  const picked = async (): Promise<readonly string[]> => {
    const now = workspace.get();
    const isPicking =
      isAllChosen(now, narrow) || (now.selected.size > 0 && !(narrow && now.pane === 'reader'));
    return isPicking ? idsOf(chosenIn(now, navigation, narrow)) : [];
  };
  const load = async (ids: readonly string[]): Promise<readonly Article[] | null> => {
    const articles: Article[] = [];
    let stopped = false;
    const stop = () => {
      stopped = true;
    };
    for (const id of ids) {
      if (stopped) return null;
      const label = t('reading.print.layingOut');
      workspace.set({ working: { label, done: articles.length, total: ids.length, stop } });
      articles.push(await client.call('article.get', { id }));
    }
    return stopped ? null : articles;
  };
  return {
    /**
     * Lays the articles picked out on sheets while `print` does its work; false where no more than one is picked.
     *
     * @param print ends when the sheets are no longer needed; is given how many there are
     */
    printPicked: async (print: (count: number) => unknown): Promise<boolean> => {
      if (workspace.get().printed !== null) return true;
      try {
        const ids = await picked();
        if (ids.length < 2) return false;
        if (ids.length > mostPrinted) throw new Error(t('reading.print.tooMany', { most: mostPrinted }));
        const printed = await load(ids);
        workspace.set({ working: null });
        if (!printed) return true;
        flushSync(() => workspace.set({ printed }));
        await picturesThere();
        await print(printed.length);
      } catch (error) {
        notices.fail(error);
      } finally {
        workspace.set({ printed: null, working: null });
      }
      return true;
    },
  };
}
