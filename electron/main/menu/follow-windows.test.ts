import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { expect, test } from 'vitest';
import type { CommandState } from '../../contract/commands.ts';
import { followWindows } from './follow-windows.ts';

const star = (enabled: boolean): CommandState[] => [{ id: 'article.star', strokes: ['s'], enabled }];

/** Windows that can be opened, brought to the front and closed, and what the menu shows of them. */
function desktop() {
  const open: BrowserWindow[] = [];
  const shown: (boolean | 'as at the beginning')[] = [];
  const opened: ((window: BrowserWindow) => void)[] = [];
  const focused: ((window: BrowserWindow) => void)[] = [];
  const tell = followWindows(
    {
      setStates: (states) =>
        void shown.push(states.get('article.star')?.enabled ?? ('as at the beginning' as const)),
    },
    {
      current: () => open.at(-1) ?? null,
      onOpen: (listener) => void opened.push(listener),
      onFocus: (listener) => void focused.push(listener),
    },
  );
  return {
    shown,
    tell: (window: BrowserWindow, enabled: boolean) => tell(star(enabled), window.webContents),
    open(): BrowserWindow {
      const window = Object.assign(new EventEmitter(), { webContents: {} }) as unknown as BrowserWindow;
      open.push(window);
      for (const listener of opened) listener(window);
      return window;
    },
    focus(window: BrowserWindow) {
      open.splice(open.indexOf(window), 1);
      open.push(window);
      for (const listener of focused) listener(window);
    },
    close(window: BrowserWindow) {
      open.splice(open.indexOf(window), 1);
      window.emit('closed');
    },
  };
}

test('the menu shows what the window in front told, and that of another once it comes to the front', () => {
  const { open, tell, focus, shown } = desktop();
  const [first, second] = [open(), open()];
  void tell(first, true);
  expect(shown).toEqual([]);
  void tell(second, false);
  focus(first);
  focus(second);
  expect(shown).toEqual([false, true, false]);
});

test('with no window left, every command is there, since it would open one', () => {
  const { open, tell, close, shown } = desktop();
  const [first, second] = [open(), open()];
  void tell(second, false);
  close(first);
  expect(shown).toEqual([false]);
  close(second);
  expect(shown).toEqual([false, 'as at the beginning']);
});
