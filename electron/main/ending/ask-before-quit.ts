import type { App, BrowserWindow, Dialog, MessageBoxOptions } from 'electron';
import type { ShellWords } from '../../contract/shell-words.ts';
import type { RunningImports } from '../imports/watch-imports.ts';
import { within } from './quit.ts';

const answers = ['wait', 'stop', 'stay'] as const;
/** What the person says of an import that runs while they quit. */
export type Answer = (typeof answers)[number];

/** How long an import that is stopped may take to end, in milliseconds. What it archived is safe even when it is not enough. */
const stopLimit = 15_000;

interface Asking {
  readonly app: Pick<App, 'on' | 'quit'>;
  readonly imports: RunningImports;
  readonly ask: () => Promise<Answer>;
  /** The program goes on. */
  readonly stayed: () => void;
}

/** Asks before a quit that would break off an import, and does what is answered. */
export function askBeforeQuit({ app, imports, ask, stayed }: Asking): void {
  let state: 'running' | 'asking' | 'leaving' = 'running';
  const leave = () => {
    state = 'leaving';
    app.quit();
  };
  const askAndDo = async () => {
    const answer = await ask();
    // It may be done by the time it is answered.
    if (!imports.running() && answer !== 'stay') return leave();
    state = 'running';
    if (answer === 'stay') return stayed();
    if (answer === 'stop') {
      await imports.cancel();
      await within(imports.settled(), stopLimit);
      return leave();
    }
    await imports.settled();
    app.quit();
  };
  app.on('before-quit', (event) => {
    if (state === 'leaving' || !imports.running()) return;
    event.preventDefault();
    if (state === 'asking') return;
    state = 'asking';
    void askAndDo();
  });
}

/** The question, in a window where there is one. */
export async function askAboutImport(
  dialog: Pick<Dialog, 'showMessageBox'>,
  window: BrowserWindow | null,
  { ending }: ShellWords,
): Promise<Answer> {
  const box: MessageBoxOptions = {
    type: 'question',
    message: ending.title,
    detail: ending.detail,
    buttons: [ending.wait, ending.stop, ending.stay],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  };
  const { response } = await (window ? dialog.showMessageBox(window, box) : dialog.showMessageBox(box));
  return answers[response] ?? 'stay';
}
