import { flushSync } from 'react-dom';
import type { Article } from '../../electron/contract/article.ts';
import { findFieldId } from '../features/reading/find/find-bar.tsx';
import { t } from '../i18n/i18n.ts';
import type { Parts } from './actions.ts';
import { createPrintingActions } from './printing-actions.ts';

/** Names of files may hold none of these, and are cut by some systems at 255 bytes. */
const fileName = (headline: string): string =>
  headline
    .replace(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .trim();

/** What is done on the page of the open article. */
export function createReadingActions(parts: Parts) {
  const { session, navigation } = parts;
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
  const { printPicked } = createPrintingActions(parts);
  const printOpen = onOpen(() => window.print());
  const print = async () => {
    if (!(await printPicked(() => window.print()))) printOpen();
  };
  const savePdf = async (name: string) => {
    const file = await shell.savePdf(name);
    if (file !== null) notices.say(t('reading.print.saved', { file }));
  };
  const pdfOfOpen = onOpen(({ headline, id }) => {
    savePdf(fileName(headline ?? '') || id).catch(notices.fail);
  });
  return {
    /** The articles picked out, else the open one. */
    print: () => void print(),
    /** Where the platform makes no PDF itself, the browser does when it prints. */
    pdf: async () => {
      if (!shell.desktop) return print();
      if (!(await printPicked((count) => savePdf(t('lib.articles', { count }))))) pdfOfOpen();
    },
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
