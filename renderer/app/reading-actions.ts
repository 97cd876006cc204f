import { flushSync } from 'react-dom';
import type { Article } from '../../electron/contract/article.ts';
import { findFieldId } from '../features/reading/find/find-bar.tsx';
import { t } from '../i18n/i18n.ts';
import type { Parts } from './actions.ts';

/** Names of files may hold none of these, and are cut by some systems at 255 bytes. */
const fileName = (headline: string): string =>
  headline
    .replace(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .trim();

/** What is done on the page of the open article. */
export function createReadingActions({ session, navigation }: Parts) {
  const { workspace, queries, shell, notices } = session;
  const openArticle = (): Article | undefined => {
    const { openId, edition } = workspace.get();
    return openId === null ? undefined : queries.getQueryData<Article>(['article', openId, edition]);
  };
  const onOpen = (work: (article: Article) => void) => () => {
    const article = openArticle();
    if (article) work(article);
    else notices.say(t('app.openFirst'));
  };
  const print = onOpen(() => window.print());
  return {
    print,
    /** Where the platform makes no PDF itself, the browser does when it prints. */
    pdf: onOpen(async ({ headline, id }) => {
      if (!shell.desktop) return print();
      try {
        const file = await shell.savePdf(fileName(headline ?? '') || id);
        if (file !== null) notices.say(t('reading.print.saved', { file }));
      } catch (error) {
        notices.fail(error);
      }
    }),
    aloud: onOpen(() => workspace.set(({ aloud }) => ({ aloud: !aloud }))),
    focusMode: onOpen(() => workspace.set(({ focus }) => ({ focus: !focus, pane: 'reader', help: false }))),
    findInArticle: onOpen(() => {
      flushSync(() => workspace.set({ finding: true, pane: 'reader', help: false }));
      const field = document.getElementById(findFieldId);
      if (!(field instanceof HTMLInputElement)) return;
      field.focus();
      field.select();
    }),
    /** Whether keys that mean something in the list too are meant for the article. */
    isReading: () =>
      openArticle() !== undefined &&
      (workspace.get().focus || document.activeElement?.closest('[data-reading]') != null),
    /** Leaves what is laid over the reading, one after the other; false where nothing is. */
    leaveReading: (): boolean => {
      const { finding, aloud, focus } = workspace.get();
      if (!finding && !aloud && !focus) return false;
      workspace.set(finding ? { finding: false } : aloud ? { aloud: false } : { focus: false });
      document.getElementById('reader')?.focus({ preventScroll: true });
      return true;
    },
    /** Opens the story beside this one in the list. */
    goStory: (by: 1 | -1) => {
      flushSync(() => navigation.open(workspace.get().cursor + by));
      document.getElementById('reader')?.focus({ preventScroll: true });
    },
  };
}
