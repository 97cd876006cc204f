import type { Bridge } from '../../electron/contract/bridge.ts';

declare global {
  interface Window {
    /** There in the desktop's window, absent in a browser. */
    readonly pressmark?: Bridge;
  }
}
