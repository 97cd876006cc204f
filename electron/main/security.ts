import type { App, Session, WebContents } from 'electron';

type Log = (line: string) => void;

export interface TrustedPlaces {
  /** Origins of the interface itself. */
  readonly origins: readonly string[];
  /** Prefixes of addresses that may be loaded at all. */
  readonly loadable: readonly string[];
}

/** The one permission given: to put text that the interface names on the clipboard, when the person asked for it. */
const granted = 'clipboard-sanitized-write';

export function mayUse(permission: string, url: string, { origins }: TrustedPlaces): boolean {
  return permission === granted && origins.includes(originOf(url));
}

/** What a page may fetch: ourselves and what is in memory. So nothing of the interface or of a capture reaches the network. */
export function mayLoad(url: string, { loadable }: TrustedPlaces): boolean {
  return ['blob:', 'data:', 'devtools:', ...loadable].some((prefix) => url.startsWith(prefix));
}

/** Where a frame may go: the window only to the interface's page (a reload), a frame in it only to a sealed page or to nothing. */
export function mayNavigate(url: string, isMainFrame: boolean, { origins }: TrustedPlaces): boolean {
  if (!isMainFrame && (url === 'about:srcdoc' || url === 'about:blank')) return true;
  if (!URL.canParse(url) || !origins.includes(originOf(url))) return false;
  const { pathname } = new URL(url);
  return isMainFrame ? pathname === '/' : pathname.startsWith('/page/');
}

/** What may be saved to disk: what the interface made (an export, from memory) and captures' own bytes. */
export function mayDownload(url: string, { origins }: TrustedPlaces): boolean {
  return origins.some((origin) => url.startsWith(`blob:${origin}/`) || url.startsWith(`${origin}/blob/`));
}

// `URL.origin` is "null" for schemes that browsers do not know.
function originOf(url: string): string {
  if (!URL.canParse(url)) return 'no address';
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}

/** Closes every way out of the page that Electron has. */
export function setupSecurity(app: App, own: Session, places: TrustedPlaces, log: Log): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents, places, log));
  guardSession(own, places, log);
}

function guardContents(contents: WebContents, places: TrustedPlaces, log: Log): void {
  contents.setWindowOpenHandler(({ url }) => {
    // Whole addresses may tell what a person reads; the log needs only whose they were.
    log(`security: a new window was refused (${originOf(url)})`);
    return { action: 'deny' };
  });
  // Told of the window's own frame and of those in it; `will-navigate` alone would leave a capture's frame free to go.
  contents.on('will-frame-navigate', (event) => {
    if (mayNavigate(event.url, event.isMainFrame, places)) return;
    log(`security: going to another address was refused (${originOf(event.url)})`);
    event.preventDefault();
  });
  contents.on('will-navigate', (event) => {
    if (!mayNavigate(event.url, true, places)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

function guardSession(own: Session, places: TrustedPlaces, log: Log): void {
  own.setPermissionRequestHandler((_contents, permission, decide, { isMainFrame, requestingUrl }) =>
    decide(isMainFrame && mayUse(permission, requestingUrl, places)),
  );
  own.setPermissionCheckHandler(
    (_contents, permission, origin, { isMainFrame }) => isMainFrame && mayUse(permission, origin, places),
  );
  own.setDevicePermissionHandler(() => false);
  own.webRequest.onBeforeRequest(({ url }, decide) => {
    const allowed = mayLoad(url, places);
    if (!allowed) log(`security: a request was refused (${originOf(url)})`);
    decide({ cancel: !allowed });
  });
  own.on('will-download', (event, item) => {
    if (!mayDownload(item.getURL(), places)) event.preventDefault();
  });
}
