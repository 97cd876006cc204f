import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { App } from 'electron';

/** With this among its arguments the program starts without a window, if it is to work in the background. */
export const hiddenSwitch = '--hidden';

interface Place {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The program to start, and the arguments that lead to its archive. */
  readonly program: string;
  readonly args: readonly string[];
}

/** What a desktop of Linux starts at login: https://specifications.freedesktop.org/autostart-spec/latest/ */
export function autostartEntry({ program, args }: Pick<Place, 'program' | 'args'>): string {
  const command = [program, ...args].map(quoted).join(' ');
  return `[Desktop Entry]\nType=Application\nName=Pressmark\nExec=${command}\nX-GNOME-Autostart-enabled=true\n`;
}

// Quoting of `Exec`: https://specifications.freedesktop.org/desktop-entry-spec/latest/exec-variables.html
// The value is unescaped as a string first, then as an argument, so a backslash is written four times.
const quoted = (arg: string): string =>
  `"${arg.replace(/\\/g, '\\\\\\\\').replace(/["`$]/g, '\\\\$&').replace(/%/g, '%%')}"`;

function autostartPath({ env }: Place): string {
  const config = env.XDG_CONFIG_HOME || join(env.HOME ?? '', '.config');
  return join(config, 'autostart', 'pressmark.desktop');
}

/**
 * Has the platform start the program at login, or no longer. A program that is not packaged is Electron itself and is left alone.
 *
 * @throws where the file that Linux wants cannot be written
 */
export function setStartAtLogin(
  app: Pick<App, 'isPackaged' | 'setLoginItemSettings'>,
  wanted: boolean,
  place: Place,
): void {
  if (!app.isPackaged) return;
  if (place.platform !== 'linux') {
    app.setLoginItemSettings({ openAtLogin: wanted, args: [...place.args] });
    return;
  }
  const path = autostartPath(place);
  if (!wanted) {
    rmSync(path, { force: true });
    return;
  }
  const entry = autostartEntry(place);
  if (readOr(path) === entry) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, entry);
}

function readOr(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
