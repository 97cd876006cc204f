import type { Bridge } from '../../electron/contract/bridge.ts';
import type { Host } from './host.ts';

/** The archive behind the desktop's preload script. */
export function ipcHost(bridge: Bridge): Host {
  return {
    send: (request) => bridge.send(request),
    on: (listener) => bridge.on(listener),
    upload: () => Promise.reject(new Error('The desktop program imports files by their paths.')),
    dropUpload: () => {},
    // The server of `npm run dev` has no captures: there they come from where the built interface would be.
    blobUrl: (sha256) => `${import.meta.env.DEV ? 'app://pressmark' : ''}/blob/${sha256}`,
  };
}
