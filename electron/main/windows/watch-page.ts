import type { BrowserWindow, Dialog, MessageBoxOptions, RenderProcessGoneDetails } from 'electron';
import type { ShellWords } from '../../contract/shell-words.ts';

/** A page that ends so often within `span` milliseconds is not loaded again by itself: it would only end again. */
const most = 3;
const span = 60_000;

/** Whether one more end, at `now`, is one too many. `ends`: the times of those before, to which this one is added. */
export function endsTooOften(ends: number[], now: number): boolean {
  ends.push(now);
  return ends.filter((time) => now - time < span).length >= most;
}

interface Tellers {
  readonly dialog: Pick<Dialog, 'showMessageBox'>;
  readonly words: () => ShellWords;
  readonly showLog: () => void;
  readonly log: (line: string) => void;
}

/** Loads a window's page again when its process ends, and says so: nothing of the archive is in it, but what was being typed is gone. */
export function watchPage(window: BrowserWindow, { dialog, words, showLog, log }: Tellers): void {
  const ends: number[] = [];
  window.webContents.on('render-process-gone', (_event, details) => {
    log(`window: its process ended (${inWords(details)})`);
    if (details.reason === 'clean-exit') return;
    if (!endsTooOften(ends, Date.now())) {
      window.reload();
      return void ask(pageBox(words()), [showLog]);
    }
    ends.length = 0;
    void ask(oftenBox(words()), [() => window.reload(), () => window.destroy(), showLog]);
  });
  window.on('unresponsive', () => log('window: it does not answer'));
  window.on('responsive', () => log('window: it answers again'));

  const ask = async (box: MessageBoxOptions, answers: readonly (() => void)[]) => {
    const { response } = await dialog.showMessageBox(window, { ...box, noLink: true });
    if (!window.isDestroyed()) answers[response]?.();
  };
}

const inWords = ({ reason, exitCode }: RenderProcessGoneDetails): string => `${reason}, code ${exitCode}`;

const pageBox = ({ crash, log }: ShellWords): MessageBoxOptions => ({
  type: 'warning',
  message: crash.page,
  detail: crash.pageDetail,
  buttons: [log, crash.ok],
  defaultId: 1,
  cancelId: 1,
  normalizeAccessKeys: true,
});

const oftenBox = ({ crash, log }: ShellWords): MessageBoxOptions => ({
  type: 'error',
  message: crash.page,
  detail: crash.often,
  buttons: [crash.reload, crash.close, log],
  defaultId: 0,
  cancelId: 1,
  normalizeAccessKeys: true,
});
