import { EventEmitter } from 'node:events';
import type { App, Session, WebContents } from 'electron';
import { beforeEach, describe, expect, test } from 'vitest';
import { interfacePlace } from './interface-place.ts';
import { setupSecurity } from './security.ts';

const place = interfacePlace(undefined);
const own = 'app://pressmark/';

/** All that Electron asks about: https://www.electronjs.org/docs/latest/api/session#sessetpermissionrequesthandlerhandler */
const permissions = [
  ...[
    'clipboard-read',
    'clipboard-sanitized-write',
    'display-capture',
    'fullscreen',
    'geolocation',
    'idle-detection',
  ],
  ...[
    'media',
    'mediaKeySystem',
    'midi',
    'midiSysex',
    'notifications',
    'pointerLock',
    'keyboardLock',
    'openExternal',
  ],
  ...['speaker-selection', 'storage-access', 'top-level-storage-access', 'window-management', 'unknown'],
  ...['fileSystem', 'hid', 'serial', 'usb', 'background-sync', 'deprecated-sync-clipboard-read'],
] as const;

type Handlers = {
  request?: Parameters<Session['setPermissionRequestHandler']>[0];
  check?: Parameters<Session['setPermissionCheckHandler']>[0];
  device?: Parameters<Session['setDevicePermissionHandler']>[0];
  load?: (details: { url: string }, decide: (answer: { cancel?: boolean }) => void) => void;
};

/** What a session and an app are told to do, to be asked as Electron would. */
function standIns() {
  const app = new EventEmitter();
  const events = new EventEmitter();
  const handlers: Handlers = {};
  const session = Object.assign(events, {
    setPermissionRequestHandler: (request: Handlers['request']) => Object.assign(handlers, { request }),
    setPermissionCheckHandler: (check: Handlers['check']) => Object.assign(handlers, { check }),
    setDevicePermissionHandler: (device: Handlers['device']) => Object.assign(handlers, { device }),
    webRequest: { onBeforeRequest: (load: Handlers['load']) => Object.assign(handlers, { load }) },
  });
  const log: string[] = [];
  setupSecurity(app as unknown as App, session as unknown as Session, place, (line) => log.push(line));
  return { app, session, handlers, log };
}
let around: ReturnType<typeof standIns>;
beforeEach(() => {
  around = standIns();
});

const event = () => ({
  prevented: false,
  preventDefault() {
    this.prevented = true;
  },
});

describe('what a page may use of the machine', () => {
  const ask = (permission: string, requestingUrl: string, isMainFrame: boolean) =>
    new Promise((resolve) => {
      const details = { isMainFrame, requestingUrl } as never;
      around.handlers.request?.({} as WebContents, permission as never, resolve, details);
    });
  const check = (permission: string, origin: string, isMainFrame: boolean) =>
    around.handlers.check?.(null, permission as never, origin, { isMainFrame } as never);

  test('is to write text to the clipboard, and nothing else', async () => {
    const given = [];
    for (const permission of permissions) if (await ask(permission, own, true)) given.push(permission);
    expect(given).toEqual(['clipboard-sanitized-write']);
    expect(permissions.filter((permission) => check(permission, own, true))).toEqual(given);
  });

  test('is nothing for a frame in it, and for any other page', async () => {
    for (const permission of permissions) {
      for (const [url, isMainFrame] of [
        [own, false],
        ['https://example.org/', true],
        ['', true],
      ] as const) {
        expect(await ask(permission, url, isMainFrame)).toBe(false);
        expect(check(permission, url, isMainFrame)).toBe(false);
      }
    }
  });

  test('is no device', () => {
    expect(around.handlers.device?.({ deviceType: 'usb', origin: own } as never)).toBe(false);
  });
});

describe('where a page may lead', () => {
  const open = (): EventEmitter & { opener?: (details: { url: string }) => { action: string } } => {
    const contents = Object.assign(new EventEmitter(), {
      setWindowOpenHandler(handler: (details: { url: string }) => { action: string }) {
        Object.assign(contents, { opener: handler });
      },
    });
    around.app.emit('web-contents-created', {}, contents);
    return contents;
  };

  test('no window is opened, not even on ourselves, and the log does not tell what was read', () => {
    const { opener } = open();
    for (const url of [own, 'https://example.org/secret-story', 'about:blank', 'javascript:alert(1)'])
      expect(opener?.({ url })).toEqual({ action: 'deny' });
    expect(around.log.join('\n')).toContain('https://example.org');
    expect(around.log.join('\n')).not.toContain('secret-story');
  });

  test('neither the window nor a frame goes anywhere else', () => {
    const contents = open();
    for (const [url, isMainFrame] of [
      ['https://example.org/', true],
      ['https://example.org/', false],
      ['file:///etc/passwd', true],
      [`${own}blob/${'a'.repeat(64)}`, false],
    ] as const) {
      const going = Object.assign(event(), { url, isMainFrame });
      contents.emit('will-frame-navigate', going);
      expect(going.prevented, url).toBe(true);
    }
    const reload = Object.assign(event(), { url: own, isMainFrame: true });
    contents.emit('will-frame-navigate', reload);
    contents.emit('will-navigate', reload);
    expect(reload.prevented).toBe(false);
    const away = Object.assign(event(), { url: 'https://example.org/' });
    contents.emit('will-navigate', away);
    expect(away.prevented).toBe(true);
  });

  test('no webview is attached', () => {
    const attaching = event();
    open().emit('will-attach-webview', attaching, {}, {});
    expect(attaching.prevented).toBe(true);
  });
});

describe('what is fetched and saved', () => {
  const load = (url: string) =>
    new Promise((resolve) => around.handlers.load?.({ url }, ({ cancel }) => resolve(cancel)));

  test('nothing is loaded from elsewhere', async () => {
    expect(await load(`${own}assets/index.js`)).toBe(false);
    for (const url of [
      'https://example.org/secret-story',
      'http://127.0.0.1/',
      'ws://localhost/',
      'file:///etc',
    ])
      expect(await load(url), url).toBe(true);
    expect(around.log.join('\n')).not.toContain('secret-story');
  });

  test('nothing is saved but what is ours', () => {
    const save = (url: string) => {
      const saving = event();
      around.session.emit('will-download', saving, { getURL: () => url });
      return !saving.prevented;
    };
    expect(save('blob:app://pressmark/1')).toBe(true);
    expect(save('https://example.org/x.exe')).toBe(false);
    expect(save('data:text/html,x')).toBe(false);
  });
});
