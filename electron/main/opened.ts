import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { App } from 'electron';
import type { Opened } from '../contract/bridge.ts';

const longestLink = 20_000;

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

/**
 * `pressmark://article/ID` (with `?h=HIGHLIGHT` at one in it), `pressmark://search?q=QUERY` and `pressmark://add?url=ADDRESS` (of the
 * web only); null for any other address. None of them changes anything by itself.
 */
export function openedFromLink(link: string): Opened | null {
  if (!/^pressmark:/i.test(link) || link.length > longestLink || !URL.canParse(link)) return null;
  const url = new URL(link);
  const [id, ...more] = url.pathname.split('/').filter((part) => part !== '');
  if (url.host === 'article') {
    if (!id || !isName(id) || more.length > 0) return null;
    const highlight = url.searchParams.get('h') ?? '';
    return { kind: 'article', id, ...(isName(highlight) && { highlight }) };
  }
  if (id) return null;
  const query = url.searchParams.get('q');
  if (url.host === 'search' && query !== null) return { kind: 'search', query: query.slice(0, 10_000) };
  const address = url.searchParams.get('url');
  if (url.host === 'add' && address !== null && isWebAddress(address))
    return { kind: 'address', url: address };
  return null;
}

const isName = (text: string): boolean => /^[\w-]{1,64}$/.test(text);

/** Whether a page can be fetched from there. */
export const isWebAddress = (text: string): boolean =>
  text.length <= 4096 && /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text);

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

/** macOS names files one by one; those that come within this time, in milliseconds, were chosen together. */
const together = 150;

/** Hands over as one what comes within a moment. */
export function gather(deliver: (paths: readonly string[]) => void, wait = together): (path: string) => void {
  let paths: string[] = [];
  return (path) => {
    paths.push(path);
    if (paths.length > 1) return;
    setTimeout(() => {
      const all = paths;
      paths = [];
      deliver(all);
    }, wait);
  };
}

/** Hands over what macOS opens by events and what the first start was given. */
export function setupOpened(app: App, deliver: (opened: Opened) => void): void {
  claimLinks(app);
  const file = gather((paths) => deliver({ kind: 'files', paths }));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    file(path);
  });
  app.on('open-url', (event, url) => {
    event.preventDefault();
    const opened = openedFromLink(url);
    if (opened) deliver(opened);
  });
  const given = { args: process.argv.slice(1), cwd: process.cwd(), appPath: app.getAppPath() };
  openedFromArguments(given).forEach(deliver);
}
