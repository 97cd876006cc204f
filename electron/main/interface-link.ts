import type { Opened } from '../contract/bridge.ts';
import type { Command } from '../contract/commands.ts';
import { channels } from '../hosts/ipc/channels.ts';
import type { WindowHost } from './windows/windows.ts';

export interface InterfaceLink {
  /** A command of the menu: to the window in front, which is opened for it where there is none. */
  command(command: Command): void;
  opened(opened: Opened): void;
}

/**
 * What the platform tells the interface. Either opens the window where there is none: macOS keeps the menu without it.
 *
 * @param ready when windows may be opened; macOS names files before that
 */
export function setupInterfaceLink(ready: Promise<void>, windows: WindowHost): InterfaceLink {
  const tell = async (channel: string, message: Command | Opened) => {
    await ready;
    const window = windows.show();
    await windows.loaded(window);
    if (!window.isDestroyed()) window.webContents.send(channel, message);
  };
  return {
    command: (command) => void tell(channels.command, command),
    opened: (opened) => void tell(channels.opened, opened),
  };
}
