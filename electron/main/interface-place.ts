import { join } from 'node:path';
import { interfaceOrigin } from './protocol.ts';
import type { TrustedPlaces } from './security.ts';

export interface InterfacePlace extends TrustedPlaces {
  /** What the window opens. */
  readonly address: string;
  /** The built interface's folder. */
  readonly root: string;
  readonly devOrigin: string | null;
}

/**
 * Where the interface comes from: the built files, or the server of `npm run dev`.
 *
 * @param devUrl set by electron-vite while the interface is being worked on; never heeded in a packaged program
 */
export function interfacePlace(devUrl: string | undefined): InterfacePlace {
  const root = join(import.meta.dirname, '..', 'renderer');
  if (!devUrl) {
    return {
      address: `${interfaceOrigin}/`,
      root,
      devOrigin: null,
      origins: [interfaceOrigin],
      loadable: [`${interfaceOrigin}/`],
    };
  }
  const { origin, host } = new URL(devUrl);
  return {
    address: devUrl,
    root,
    devOrigin: origin,
    origins: [interfaceOrigin, origin],
    loadable: [`${interfaceOrigin}/`, `${origin}/`, `ws://${host}/`],
  };
}
