import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { App } from 'electron';
import type { Opened } from '../contract/bridge.ts';

export interface Arguments {
  /** What followed the program's name. */
  readonly args: readonly string[];
  readonly cwd: string;
  /** The program's own folder: `electron .` names it among the arguments. */
  readonly appPath: string;
}

/** The files and links that a person named to the program. Switches are not; `--archive` takes the next with it. */
export function openedFromArguments({ args, cwd, appPath }: Arguments): Opened[] {
  const named = args.filter((arg, i) => arg !== '' && !arg.startsWith('-') && args[i - 1] !== '--archive');
  const links = named.map(openedFromLink).filter((opened) => opened !== null);
  const paths = named
    .map((arg) => (arg.startsWith('file:') ? pathOf(arg) : isAddress(arg) ? null : resolve(cwd, arg)))
    .filter((path) => path !== null && path !== appPath);
  return paths.length > 0 ? [{ kind: 'files', paths: paths as string[] }, ...links] : links;
}

/** `pressmark://article/ID` and `pressmark://search?q=QUERY`; null for any other address. */
export function openedFromLink(link: string): Opened | null {
  if (!/^pressmark:/i.test(link) || !URL.canParse(link)) return null;
  const url = new URL(link);
  const [id, ...more] = url.pathname.split('/').filter((part) => part !== '');
  if (url.host === 'article' && id && /^[\w-]+$/.test(id) && more.length === 0)
    return { kind: 'article', id };
  const query = url.searchParams.get('q');
  if (url.host === 'search' && query !== null && !id)
    return { kind: 'search', query: query.slice(0, 10_000) };
  return null;
}

// One letter before the colon is a drive of Windows.
function isAddress(arg: string): boolean {
  return /^[a-z][a-z0-9+.-]+:/i.test(arg);
}

function pathOf(fileUrl: string): string | null {
  try {
    return fileURLToPath(fileUrl);
  } catch {
    return null;
  }
}

/** Where no installer does it. */
function claimLinks(app: App): void {
  if (app.isPackaged && process.platform === 'win32') app.setAsDefaultProtocolClient('pressmark');
}

/** Hands over what macOS opens by events and what the first start was given. */
export function setupOpened(app: App, deliver: (opened: Opened) => void): void {
  claimLinks(app);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    deliver({ kind: 'files', paths: [path] });
  });
  app.on('open-url', (event, url) => {
    event.preventDefault();
    const opened = openedFromLink(url);
    if (opened) deliver(opened);
  });
  const given = { args: process.argv.slice(1), cwd: process.cwd(), appPath: app.getAppPath() };
  openedFromArguments(given).forEach(deliver);
}
