import type { Bridge } from '../../electron/contract/bridge.ts';
import type { Host } from './host.ts';

/** The archive behind the desktop's preload script. */
export function ipcHost(bridge: Bridge): Host {
  return {
    send: (request) => bridge.send(request),
    on: (listener) => bridge.on(listener),
    blobUrl: (sha256) => `app://pressmark/blob/${sha256}`,
  };
}
