import type { DesktopSettings } from '../../contract/desktop.ts';
import type { ShellWords } from '../../contract/shell-words.ts';
import type { ArchiveClient } from '../../hosts/client.ts';
import type { ArchiveLocation } from '../archive-location.ts';
import type { InterfaceLink } from '../interface-link.ts';
import { iconPath } from '../resources.ts';
import type { WindowHost } from '../windows/windows.ts';
import { fill } from '../words/fill.ts';
import type { KeptWords } from '../words/keep-words.ts';
import { clipClipboard } from './clip-clipboard.ts';
import { setupClipKey } from './clip-key.ts';
import { followSettings } from './follow-settings.ts';
import { hiddenSwitch, setStartAtLogin } from './login-item.ts';
import { setupTray } from './tray.ts';

type Platform = Pick<
  typeof import('electron'),
  'app' | 'clipboard' | 'globalShortcut' | 'Menu' | 'nativeImage' | 'Tray'
>;

export interface BackgroundParts {
  readonly client: ArchiveClient;
  readonly windows: WindowHost;
  readonly link: InterfaceLink;
  readonly words: KeptWords;
  readonly location: ArchiveLocation;
  readonly tell: (text: string, click?: () => void) => void;
  readonly log: (line: string) => void;
}

export interface Background {
  /** Whether the program works on when its last window is closed. */
  goesOn(): boolean;
  /** Whether it was started to work with no window; known once the settings are read. */
  startsHidden(): Promise<boolean>;
  setClipKey(stroke: string): Promise<boolean>;
  setWords(words: ShellWords): void;
}

/** What the program does beside its windows, as the settings say. Electron must be ready. */
export function setupBackground(platform: Platform, parts: BackgroundParts): Background {
  const { app } = platform;
  const { client, windows, link, words, location, tell, log } = parts;
  const clip = () =>
    void clipClipboard({
      ...{ clipboard: platform.clipboard, client, words: words.current, tell },
      openArticle: (id) => link.opened({ kind: 'article', id }),
      askAddress: (url) => link.opened({ kind: 'address', url }),
    });
  const tray = setupTray(
    { Menu: platform.Menu, makeTray: () => new platform.Tray(trayImage(platform)) },
    words.current(),
    { open: () => windows.show(), clip, paste: () => link.command('clip.paste'), quit: () => app.quit() },
  );
  const clipKey = setupClipKey(platform.globalShortcut, clip);
  const apply = (now: DesktopSettings, former: DesktopSettings | null) => {
    // With no window and no sign there would be no way back to it.
    tray.show(now.tray || now.background);
    if (now.clipKey !== former?.clipKey && !clipKey.set(now.clipKey)) tell(words.current().told.keyTaken);
    // At a start as well: the program may have been moved since.
    if (now.startAtLogin || former) setStartAtLogin(app, now.startAtLogin, loginPlace(location));
  };
  const settings = followSettings(client, apply, log);
  client.on((event) => {
    // A window tells it better: it knows how many, in the words of the language.
    if (event.name === 'saved-search.matched' && event.notify && !windows.current())
      tell(fill(words.current().told.matched, event.search));
  });
  return {
    goesOn: () => settings.current()?.background ?? false,
    async startsHidden() {
      if (!isLoginStart(app)) return false;
      await settings.first;
      return settings.current()?.background ?? false;
    },
    setClipKey: async (stroke) => clipKey.set(stroke),
    setWords: tray.setWords,
  };
}

function trayImage({ app, nativeImage }: Platform) {
  const sides: Partial<Record<NodeJS.Platform, number>> = { darwin: 18, win32: 16 };
  const image = nativeImage.createFromPath(iconPath(app));
  return image.resize({ height: sides[process.platform] ?? 24 });
}

function isLoginStart(app: Platform['app']): boolean {
  if (process.argv.includes(hiddenSwitch)) return true;
  return process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin;
}

const loginPlace = ({ dir, profileDir, configDir }: ArchiveLocation) => ({
  platform: process.platform,
  env: process.env,
  // What a packed program of one file is started by; it runs from a folder that is gone afterwards.
  program: process.env.APPIMAGE ?? process.env.PORTABLE_EXECUTABLE_FILE ?? process.execPath,
  args: [hiddenSwitch, ...(profileDir === configDir ? [] : ['--archive', dir])],
});
