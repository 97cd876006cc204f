import type { IpcMain, IpcMainInvokeEvent } from 'electron';

const handlers = new Map<string, Parameters<IpcMain['handle']>[1]>();

export const ipcMain = {
  handle(channel: string, handler: Parameters<IpcMain['handle']>[1]): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
  removeHandler(channel: string): void {
    handlers.delete(channel);
  },
  /** What a page sent. */
  async receive(event: object, channel: string, args: unknown[]): Promise<unknown> {
    const handler = handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return handler(event as IpcMainInvokeEvent, ...args);
  },
};
ipcMain satisfies Pick<IpcMain, 'handle' | 'removeHandler'>;
