import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  Notification,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
} from 'electron';
import { keepDoor } from '../hosts/door/keep-door.ts';
import { serveIpc } from '../hosts/ipc/serve-ipc.ts';
import { serveShell } from '../hosts/ipc/serve-shell.ts';
import type { ShellCalls } from '../hosts/ipc/shell-calls.ts';
import { trustOrigins } from '../hosts/ipc/trusted-sender.ts';
import { keepHeapSmall } from '../hosts/keep-heap-small.ts';
import { setupArchive } from './archive.ts';
import { setupArchiveLocation } from './archive-location.ts';
import { setupContextMenu } from './context-menu/setup-context-menu.ts';
import { setupDialogs } from './dialogs.ts';
import { setupInterfaceLink } from './interface-link.ts';
import { interfacePlace } from './interface-place.ts';
import { setupLog } from './log.ts';
import { setupMenu } from './menu/setup-menu.ts';
import { setupNotifications } from './notifications.ts';
import { setupOpened } from './opened.ts';
import { registerInterfaceScheme, setupProtocol } from './protocol.ts';
import { setupQuit } from './quit.ts';
import { setupSavePdf } from './save-pdf.ts';
import { setupSecurity } from './security.ts';
import { setupShellLinks } from './shell-links.ts';
import { handOver, openedBySecond } from './single-instance.ts';
import { setupWindow } from './window.ts';
import { keepWords } from './words/keep-words.ts';

app.enableSandbox();
registerInterfaceScheme(protocol);
const location = setupArchiveLocation(app);
const place = interfacePlace(app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL);

function start(): void {
  keepHeapSmall();
  const { log, path: logPath } = setupLog(location.profileDir);
  const words = keepWords(join(location.profileDir, 'words.json'), log);
  const window = setupWindow({ app, BrowserWindow, nativeTheme, screen }, place.address, log);
  const link = setupInterfaceLink(app.whenReady(), window);
  const client = setupArchive(app, dialog, location, log);
  const door = keepDoor({ client, dir: location.dir, log });
  setupQuit(app, () => door.close().then(client.close), log);
  app.on('second-instance', (_event, _argv, _cwd, data) => {
    window.show();
    openedBySecond(data, app.getAppPath()).forEach(link.opened);
  });

  void app.whenReady().then(() => {
    const isTrusted = trustOrigins(place.origins);
    const dialogs = setupDialogs(dialog, window.current, words.current);
    const menu = setupMenu({ app, Menu }, words.current(), {
      send: link.command,
      showLog: () => shell.showItemInFolder(logPath),
    });
    setupContextMenu(
      { app, Menu, BrowserWindow, clipboard },
      { words: words.current, search: (query) => link.opened({ kind: 'search', query }) },
    );
    const calls: ShellCalls = {
      openExternal: setupShellLinks(shell),
      savePdf: setupSavePdf({ app, dialog, currentWindow: window.current }),
      ...dialogs,
      ...setupNotifications(Notification, window),
      setWords: async (next) => {
        words.set(next);
        menu.setWords(next);
      },
      setCommands: async (states) => menu.setStates(new Map(states.map((state) => [state.id, state]))),
    };
    const receivers = () => BrowserWindow.getAllWindows().map((each) => each.webContents);
    setupSecurity(app, session.defaultSession, place, log);
    setupProtocol(protocol, { root: place.root, client, devOrigin: place.devOrigin });
    serveIpc({ ipcMain, client, isTrusted, receivers });
    serveShell(ipcMain, calls, isTrusted);
    window.show();
    app.on('activate', () => window.show());
  });
  setupOpened(app, link.opened);
}

// A second start hands what it was given to the first, which has the archive, and ends.
if (app.requestSingleInstanceLock(handOver())) start();
else app.quit();
