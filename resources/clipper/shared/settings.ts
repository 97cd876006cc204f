import { doorPorts } from '../../../electron/contract/door-address.ts';

/** What the extension remembers: where the door was last, and the token it was let in with. */
export interface Remembered {
  readonly address: string;
  readonly token: string | null;
}

const usual = `http://127.0.0.1:${doorPorts[0]}`;

export async function remembered(): Promise<Remembered> {
  const { address, token } = await chrome.storage.local.get(['address', 'token']);
  return {
    address: typeof address === 'string' ? address : usual,
    token: typeof token === 'string' ? token : null,
  };
}

export const remember = (change: Partial<Remembered>): Promise<void> =>
  chrome.storage.local.set({ ...change });

/** A loopback address as a person types it, without what follows the port; null for any other: a token goes nowhere else. */
export function doorAddress(typed: string): string | null {
  const text = /^https?:/i.test(typed.trim()) ? typed.trim() : `http://${typed.trim()}`;
  if (!URL.canParse(text)) return null;
  const { protocol, hostname, port } = new URL(text);
  const loopback = hostname === '127.0.0.1' || hostname === 'localhost';
  return protocol === 'http:' && loopback && port !== '' ? `http://${hostname}:${port}` : null;
}
