/**
 * The built preload as a script for a page of plain Chromium: what a sandboxed preload may `require` is played over
 * `standInInvoke`, and only the window's own frame gets it, as in Electron without `nodeIntegrationInSubFrames`.
 */
export function preloadScript(preload: string): string {
  return `(${setUp})(function (require, module, exports, process) {\n${preload}\n})`;
}

declare global {
  interface Window {
    standInInvoke(channel: string, args: unknown[]): Promise<unknown>;
    standInDeliver(channel: string, args: unknown[]): void;
  }
}

type Listener = (event: object, ...args: unknown[]) => void;
type Preload = (require: (name: string) => unknown, module: object, exports: object, process: object) => void;

// Sent to the page as text, so it sees nothing outside itself.
function setUp(preload: Preload): void {
  if (window.top !== window) return;
  const listeners = new Map<string, Listener[]>();
  window.standInDeliver = (channel, args) => {
    for (const listener of listeners.get(channel) ?? []) listener({}, ...args);
  };
  const electron = {
    contextBridge: {
      exposeInMainWorld(name: string, api: object) {
        Object.defineProperty(window, name, { value: Object.freeze(api), enumerable: true });
      },
    },
    ipcRenderer: {
      invoke: (channel: string, ...args: unknown[]) => window.standInInvoke(channel, args),
      on: (channel: string, listener: Listener) => {
        listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      },
    },
    // A page of plain Chromium never learns where a file lies.
    webUtils: { getPathForFile: () => '' },
  };
  const require = (name: string) => {
    if (name === 'electron') return electron;
    throw new Error(`A sandboxed preload cannot require '${name}'`);
  };
  preload(require, { exports: {} }, {}, { platform: 'linux' });
}
