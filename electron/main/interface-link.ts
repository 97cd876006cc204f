import type { Opened } from '../contract/bridge.ts';
import type { Command } from '../contract/commands.ts';
import { channels } from '../hosts/ipc/channels.ts';
import type { WindowHost } from './window.ts';

export interface InterfaceLink {
  /** A command of the menu: to the window, which is opened for it where there is none. */
  command(command: Command): void;
  opened(opened: Opened): void;
}

/**
 * What the platform tells the interface. Either opens the window where there is none: macOS keeps the menu without it.
 *
 * @param ready when windows may be opened; macOS names files before that
 */
export function setupInterfaceLink(ready: Promise<void>, host: WindowHost): InterfaceLink {
  const tell = async (channel: string, message: Command | Opened) => {
    await ready;
    host.show();
    await host.loaded();
    host.current()?.webContents.send(channel, message);
  };
  return {
    command: (command) => void tell(channels.command, command),
    opened: (opened) => void tell(channels.opened, opened),
  };
}
