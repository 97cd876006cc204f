import type { BrowserWindow } from 'electron';
import type { Command, Opened } from '../contract/bridge.ts';
import { channels } from '../hosts/ipc/channels.ts';
import type { WindowHost } from './window.ts';

export interface InterfaceLink {
  /** A command of the menu: to the window, which is opened for it where there is none. */
  command(command: Command): void;
  opened(opened: Opened): void;
}

/** Runs `work` once the window's page listens: what is sent to a page that is still loading is lost. */
function whenLoaded(window: BrowserWindow, work: () => void): void {
  if (window.webContents.isLoadingMainFrame()) window.webContents.once('did-finish-load', work);
  else work();
}

/**
 * What the platform tells the interface. Either opens the window where there is none: macOS keeps the menu without it.
 *
 * @param ready when windows may be opened; macOS names files before that
 */
export function setupInterfaceLink(ready: Promise<void>, show: WindowHost['show']): InterfaceLink {
  const tell = async (channel: string, message: Command | Opened) => {
    await ready;
    const window = show();
    whenLoaded(window, () => window.webContents.send(channel, message));
  };
  return {
    command: (command) => void tell(channels.command, command),
    opened: (opened) => void tell(channels.opened, opened),
  };
}
