/** What is asked of a sender: the frame's origin, and whether another frame holds it. */
export interface Sender {
  readonly senderFrame: { readonly origin: string; readonly parent: unknown } | null;
}

export type IsTrusted = (event: Sender) => boolean;

/**
 * Whether a message comes from the interface itself: the top frame of a window, of one of our own origins. A frame inside it
 * may show a captured page, and a frame that is gone cannot be asked.
 */
export function trustOrigins(origins: readonly string[]): IsTrusted {
  return ({ senderFrame }) =>
    senderFrame !== null && senderFrame.parent === null && origins.includes(senderFrame.origin);
}
