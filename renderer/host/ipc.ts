import type { Bridge } from '../../electron/contract/bridge.ts';
import type { Host } from './host.ts';

// The server of `npm run dev` has no captures: there they come from where the built interface would be.
const captures = import.meta.env.DEV ? 'app://pressmark' : '';

/** The archive behind the desktop's preload script. */
export function ipcHost(bridge: Bridge): Host {
  return {
    send: (request) => bridge.send(request),
    on: (listener) => bridge.on(listener),
    upload: () => Promise.reject(new Error('The desktop program imports files by their paths.')),
    dropUpload: () => {},
    blobUrl: (sha256) => `${captures}/blob/${sha256}`,
    pageUrl: (sha256) => `${captures}/page/${sha256}`,
  };
}
