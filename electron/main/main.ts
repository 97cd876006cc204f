import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  clipboard,
  crashReporter,
  dialog,
  globalShortcut,
  ipcMain,
  Menu,
  Notification,
  nativeImage,
  nativeTheme,
  protocol,
  ShareMenu,
  screen,
  session,
  shell,
  Tray,
  type WebContents,
} from 'electron';
import { keepDoor } from '../hosts/door/keep-door.ts';
import { serveIpc } from '../hosts/ipc/serve-ipc.ts';
import { serveShell } from '../hosts/ipc/serve-shell.ts';
import type { ShellCalls } from '../hosts/ipc/shell-calls.ts';
import { trustOrigins } from '../hosts/ipc/trusted-sender.ts';
import { keepHeapSmall } from '../hosts/keep-heap-small.ts';
import { setupArchive } from './archive.ts';
import { setupArchiveLocation } from './archive-location.ts';
import { type Background, setupBackground } from './background/setup-background.ts';
import { setupContextMenu } from './context-menu/setup-context-menu.ts';
import { setupCrashLog } from './crash-log.ts';
import { setupDialogs } from './dialogs.ts';
import { setupDragOut } from './drag-out.ts';
import { askAboutImport, askBeforeQuit } from './ending/ask-before-quit.ts';
import { setupQuit } from './ending/quit.ts';
import { showProgress } from './imports/show-progress.ts';
import { watchImports } from './imports/watch-imports.ts';
import { setupInterfaceLink } from './interface-link.ts';
import { interfacePlace } from './interface-place.ts';
import { setupLog } from './log.ts';
import { followWindows } from './menu/follow-windows.ts';
import { setupMenu } from './menu/setup-menu.ts';
import { setupNotifications } from './notifications.ts';
import { setupOpened } from './opened.ts';
import { registerInterfaceScheme, setupProtocol } from './protocol.ts';
import { rememberFiles } from './recent-files.ts';
import { iconPath } from './resources.ts';
import { setupSavePdf } from './save-pdf.ts';
import { setupSecurity } from './security.ts';
import { setupShare } from './share.ts';
import { setupShellLinks } from './shell-links.ts';
import { handOver, openedBySecond } from './single-instance.ts';
import { setupUpdates } from './updates/setup-updates.ts';
import { watchPage } from './windows/watch-page.ts';
import { setupWindows } from './windows/windows.ts';
import { keepWords } from './words/keep-words.ts';

app.enableSandbox();
registerInterfaceScheme(protocol);
const location = setupArchiveLocation(app);
const place = interfacePlace(app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL);

function start(): void {
  keepHeapSmall();
  const { log, path: logPath } = setupLog(location.profileDir);
  setupCrashLog({ app, crashReporter, process }, log);
  const words = keepWords(join(location.profileDir, 'words.json'), log);
  const { client, imports } = watchImports(setupArchive(app, dialog, location, log));
  showProgress(imports, BrowserWindow.getAllWindows);
  const updates = setupUpdates(app, {
    ...{ client, dialog, log },
    windows: BrowserWindow.getAllWindows,
    words: words.current,
  });
  // Before the windows, which take a quit that nobody prevents for the end.
  askBeforeQuit({
    ...{ app, imports },
    ask: () => askAboutImport(dialog, windows.current(), words.current()),
    stayed() {
      updates.stayed();
      windows.show();
    },
  });
  const windows = setupWindows({ app, BrowserWindow, nativeTheme, screen }, place.address, log);
  const showLog = () => shell.showItemInFolder(logPath);
  windows.onOpen((window) => watchPage(window, { dialog, words: words.current, showLog, log }));
  const link = rememberFiles(app, setupInterfaceLink(app.whenReady(), windows));
  const door = keepDoor({ client, dir: location.dir, log });
  let background: Background | null = null;
  setupQuit({
    ...{ app, log },
    close: () => door.close().then(client.close),
    closed: updates.finish,
    goesOn: () => background?.goesOn() ?? false,
  });
  app.on('second-instance', async (_event, _argv, _cwd, data) => {
    await app.whenReady();
    windows.show();
    openedBySecond(data, app.getAppPath()).forEach(link.opened);
  });

  void app.whenReady().then(() => {
    const isTrusted = trustOrigins(place.origins);
    const windowOf = (contents: WebContents) => BrowserWindow.fromWebContents(contents);
    const menu = setupMenu(
      { app, Menu },
      { words: words.current(), update: updates.state() },
      { send: link.command, newWindow: windows.open, showLog },
    );
    updates.onState(menu.setUpdate);
    setupContextMenu(
      { app, Menu, BrowserWindow, clipboard },
      { words: words.current, search: (query) => link.opened({ kind: 'search', query }) },
    );
    const { tell, notify } = setupNotifications(Notification, windows);
    background = setupBackground(
      { app, clipboard, globalShortcut, Menu, nativeImage, Tray },
      { client, windows, link, words, location, tell, log },
    );
    const { setClipKey, setWords, startsHidden } = background;
    const calls: ShellCalls = {
      openExternal: setupShellLinks({ shell, dialog, windowOf, words: words.current }),
      savePdf: setupSavePdf({ app, dialog, windowOf }),
      share: setupShare({ ShareMenu, windowOf }),
      dragOut: setupDragOut({
        ...{ client, dir: join(location.profileDir, 'dragged') },
        icon: () => nativeImage.createFromPath(iconPath(app)).resize({ width: 32 }),
      }),
      ...setupDialogs(dialog, windowOf, words.current),
      notify,
      setClipKey,
      setWords: async (next) => {
        words.set(next);
        menu.setWords(next);
        setWords(next);
      },
      setCommands: followWindows(menu, windows),
      update: updates.ask,
    };
    const receivers = () => BrowserWindow.getAllWindows().map((each) => each.webContents);
    setupSecurity(app, session.defaultSession, place, log);
    setupProtocol(protocol, { root: place.root, client, devOrigin: place.devOrigin });
    serveIpc({ ipcMain, client, isTrusted, receivers });
    serveShell(ipcMain, calls, isTrusted);
    void startsHidden().then((hidden) => {
      if (!hidden) windows.show();
    });
    app.on('activate', () => windows.show());
  });
  setupOpened(app, link.opened);
}

// A second start hands what it was given to the first, which has the archive, and ends.
if (app.requestSingleInstanceLock(handOver())) start();
else app.quit();
