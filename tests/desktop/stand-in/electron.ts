/**
 * A stand-in for the module `electron`, for machines where Electron's binary cannot be had. The built main bundle runs in a
 * Node process of its own against this; its windows are pages of a real Chromium, which the test's process holds.
 *
 * What is real: the bundles, the archive and its threads, Chromium and what it makes of the answers' headers and policies,
 * single instances (two processes), quitting (the process ends or does not).
 *
 * What is not, and so is not tested by it: Chromium's sandbox and site isolation as Electron sets them; the preload runs in the
 * page's own world, not in an isolated one, and values cross by JSON; `app://pressmark` is played by an https address that no
 * network is asked for; menus, dialogs, displays, notifications, the tray, the clipboard and the focus are only remembered, nothing is
 * drawn; keys of the menu and of the machine are not heard; starting at login is not asked of the platform; permissions and downloads are not asked for. With Electron itself the same specs run in Electron (see ../launch.ts).
 */
export { app } from './app.ts';
export { BrowserWindow } from './browser-window.ts';
export { ipcMain } from './ipc-main.ts';
export { Menu } from './menu.ts';
export { net } from './net.ts';
export {
  autoUpdater,
  clipboard,
  crashReporter,
  dialog,
  globalShortcut,
  Notification,
  nativeImage,
  nativeTheme,
  ShareMenu,
  screen,
  shell,
  Tray,
} from './platform.ts';
export { protocol, session } from './session.ts';

import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { ipcMain } from './ipc-main.ts';
import { serveMainSide } from './main-side.ts';
import { Menu } from './menu.ts';
import {
  clipboard,
  dialog,
  globalShortcut,
  Notification,
  nativeTheme,
  screen,
  shell,
  Tray,
} from './platform.ts';
import { protocol, session } from './session.ts';

serveMainSide({
  app,
  BrowserWindow,
  ipcMain,
  Menu,
  clipboard,
  dialog,
  globalShortcut,
  Notification,
  nativeTheme,
  screen,
  shell,
  Tray,
  protocol,
  session,
});
