import { type Ask, createRpc } from './rpc.ts';
import type { MainSide, PageSide } from './sides.ts';

const ours: Partial<MainSide> = {};

/** Asks the process that has Chromium. Without one (a second start, which opens no window) nobody answers. */
export const pageSide: Ask<PageSide> = createRpc<PageSide>(
  {
    send: (message, sent) => process.send?.(message, undefined, undefined, sent),
    on: (event, listener) => process.on(event, listener),
  },
  ours,
);

export function setMainSide(side: MainSide): void {
  Object.assign(ours, side);
}
