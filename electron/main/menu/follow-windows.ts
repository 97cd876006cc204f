import type { BrowserWindow, WebContents } from 'electron';
import type { Command, CommandState } from '../../contract/commands.ts';
import type { WindowHost } from '../windows/windows.ts';
import type { MenuHost } from './setup-menu.ts';

type Windows = Pick<WindowHost, 'current' | 'onFocus' | 'onOpen'>;
type States = ReadonlyMap<Command, CommandState>;

/** Shows in the menu the commands of the window in front. What it gives takes what a window tells of its own. */
export function followWindows(menu: Pick<MenuHost, 'setStates'>, windows: Windows) {
  const told = new WeakMap<WebContents, States>();
  const show = (window: BrowserWindow) => {
    const states = told.get(window.webContents);
    if (states) menu.setStates(states);
  };
  windows.onFocus(show);
  windows.onOpen((window) =>
    window.once('closed', () => {
      // macOS keeps the menu: a command opens a window, in which it may well have something to act on.
      if (!windows.current()) menu.setStates(new Map());
    }),
  );
  return async (states: readonly CommandState[], from: WebContents): Promise<void> => {
    told.set(from, new Map(states.map((state) => [state.id, state])));
    const window = windows.current();
    if (window?.webContents === from) show(window);
  };
}
