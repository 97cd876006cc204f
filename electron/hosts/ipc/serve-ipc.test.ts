import type { IpcMain } from 'electron';
import { describe, expect, test } from 'vitest';
import type { CommandState } from '../../contract/commands.ts';
import type { ArchiveEvent } from '../../contract/events.ts';
import { englishShellWords, type ShellWords } from '../../contract/shell-words.ts';
import type { Request } from '../../contract/transport.ts';
import type { UpdateAsk, UpdateState } from '../../contract/updates.ts';
import type { ArchiveClient } from '../client.ts';
import { serveIpc } from './serve-ipc.ts';
import { serveShell } from './serve-shell.ts';
import { trustOrigins } from './trusted-sender.ts';

const ours = { senderFrame: { origin: 'app://pressmark', parent: null } };
const site = { senderFrame: { origin: 'https://example.org', parent: null } };
const inner = { senderFrame: { origin: 'app://pressmark', parent: {} } };
const gone = { senderFrame: null };
const isTrusted = trustOrigins(['app://pressmark']);

function recordingClient() {
  const requests: Request[] = [];
  const listeners = new Set<(event: ArchiveEvent) => void>();
  const client: ArchiveClient = {
    send: async (request) => {
      requests.push(request);
      return { ok: true, value: 'answered' };
    },
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {},
  };
  const emit = (event: ArchiveEvent) => {
    for (const listener of listeners) listener(event);
  };
  return { client, requests, emit };
}

/** The two functions of `ipcMain` that are used, and a way to send as a page would. */
function channelsOnly() {
  const handlers = new Map<string, Parameters<IpcMain['handle']>[1]>();
  const ipcMain: Pick<IpcMain, 'handle' | 'removeHandler'> = {
    handle: (channel, handler) => void handlers.set(channel, handler),
    removeHandler: (channel) => void handlers.delete(channel),
  };
  const invoke = async (channel: string, from: unknown, message: unknown): Promise<unknown> =>
    handlers.get(channel)?.(from as never, message);
  return { ipcMain, handlers, invoke };
}

describe('calls over IPC', () => {
  test('a call of the interface reaches the archive, with its key and nothing else', async () => {
    const { client, requests } = recordingClient();
    const { ipcMain, invoke } = channelsOnly();
    serveIpc({ ipcMain, client, isTrusted, receivers: () => [] });
    const message = { name: 'search.query', input: { query: 'x' }, supersedes: 'search', more: 1 };
    expect(await invoke('pressmark:call', ours, message)).toEqual({ ok: true, value: 'answered' });
    expect(requests).toEqual([{ name: 'search.query', input: { query: 'x' }, supersedes: 'search' }]);
  });

  test.each([
    ['another site', site],
    ['a frame inside the interface', inner],
    ['a frame that is gone', gone],
  ])('a call of %s is refused', async (_who, sender) => {
    const { client, requests } = recordingClient();
    const { ipcMain, invoke } = channelsOnly();
    serveIpc({ ipcMain, client, isTrusted, receivers: () => [] });
    expect(await invoke('pressmark:call', sender, { name: 'archive.stats', input: {} })).toMatchObject({
      ok: false,
      error: { code: 'not-allowed' },
    });
    expect(requests).toEqual([]);
  });

  test('what is no call is answered, not thrown', async () => {
    const { client } = recordingClient();
    const { ipcMain, invoke } = channelsOnly();
    serveIpc({ ipcMain, client, isTrusted, receivers: () => [] });
    for (const message of [undefined, 'archive.stats', { input: {} }, { name: 7 }]) {
      expect(await invoke('pressmark:call', ours, message)).toMatchObject({ error: { code: 'bad-input' } });
    }
  });

  test('events go to every window until it is stopped', () => {
    const { client, emit } = recordingClient();
    const { ipcMain, handlers } = channelsOnly();
    const sent: unknown[] = [];
    const window = { send: (channel: string, event: unknown) => void sent.push([channel, event]) };
    const stop = serveIpc({ ipcMain, client, isTrusted, receivers: () => [window, window] });
    const event: ArchiveEvent = { name: 'archive.changed', ids: ['a'] };
    emit(event);
    expect(sent).toEqual([
      ['pressmark:event', event],
      ['pressmark:event', event],
    ]);
    stop();
    emit(event);
    expect(sent).toHaveLength(2);
    expect(handlers.size).toBe(0);
  });
});

describe('the shell over IPC', () => {
  const named: string[] = [];
  const told: CommandState[] = [];
  const shell = {
    openExternal: async (url: string) => url.startsWith('https:'),
    pickFiles: async () => ['/a.html'],
    pickFolder: async () => null,
    savePdf: async (name: string) => `/${name}.pdf`,
    notify: async () => undefined,
    share: async () => true,
    dragOut: async (ids: readonly string[]) => ids.length,
    setClipKey: async (stroke: string) => stroke !== 'Mod+Shift+x',
    setWords: async ({ menus }: ShellWords) => void named.push(menus.file),
    setCommands: async (states: readonly CommandState[]) => void told.push(...states),
    update: async (ask: UpdateAsk): Promise<UpdateState> => ({
      kind: ask === 'check' ? 'checking' : 'none',
      checked: null,
    }),
  };

  test('carries out what the interface asks, and only that', async () => {
    const { ipcMain, invoke } = channelsOnly();
    serveShell(ipcMain, shell, isTrusted);
    const ask = (message: unknown) => invoke('pressmark:shell', ours, message);
    expect(await ask({ name: 'openExternal', input: 'https://example.org' })).toBe(true);
    expect(await ask({ name: 'pickFiles' })).toEqual(['/a.html']);
    expect(await ask({ name: 'pickFolder' })).toBeNull();
    expect(await ask({ name: 'savePdf', input: 'Ferry sinks' })).toBe('/Ferry sinks.pdf');
    for (const as of ['../../x', 'a\\b', '', 'x'.repeat(101)]) {
      await expect(ask({ name: 'savePdf', input: as })).rejects.toThrow();
    }
    expect(await ask({ name: 'setClipKey', input: 'Mod+Shift+x' })).toBe(false);
    await expect(ask({ name: 'share', input: { text: 'x' } })).rejects.toThrow();
    expect(await ask({ name: 'update', input: 'check' })).toMatchObject({ kind: 'checking' });
    await expect(ask({ name: 'update', input: 'https://evil.example/setup.exe' })).rejects.toThrow();
    await expect(ask({ name: 'constructor' })).rejects.toThrow();
    await expect(ask({ name: 'openExternal', input: 7 })).rejects.toThrow();
    await expect(ask({ name: 'notify', input: 'x'.repeat(301) })).rejects.toThrow();
  });

  test('takes words for the menu that are whole, and no others', async () => {
    const { ipcMain, invoke } = channelsOnly();
    serveShell(ipcMain, shell, isTrusted);
    const ask = (words: object) => invoke('pressmark:shell', ours, { name: 'setWords', input: words });
    const menus = { ...englishShellWords.menus, file: '&Datei' };
    await ask({ ...englishShellWords, menus });
    expect(named).toEqual(['&Datei']);
    await expect(ask({ menus })).rejects.toThrow();
    await expect(ask({ ...englishShellWords, log: '' })).rejects.toThrow();
  });

  test('takes the states of commands that there are, and of no others', async () => {
    const { ipcMain, invoke } = channelsOnly();
    serveShell(ipcMain, shell, isTrusted);
    const ask = (...states: object[]) =>
      invoke('pressmark:shell', ours, { name: 'setCommands', input: states });
    const state = { id: 'article.star', strokes: ['s'], enabled: false };
    await ask(state);
    expect(told).toEqual([state]);
    await expect(ask({ ...state, id: 'article.burn' })).rejects.toThrow();
    await expect(ask({ ...state, strokes: ['x'.repeat(41)] })).rejects.toThrow();
  });

  test('rejects any other sender', async () => {
    const { ipcMain, invoke } = channelsOnly();
    serveShell(ipcMain, shell, isTrusted);
    for (const sender of [site, inner, gone]) {
      await expect(invoke('pressmark:shell', sender, { name: 'pickFiles' })).rejects.toThrow(/own window/);
    }
  });
});
