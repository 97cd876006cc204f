import type { DesktopSettings } from '../../contract/desktop.ts';
import { type ArchiveClient, call } from '../../hosts/client.ts';

/** Applies what the settings say of the desktop, now and after each change of them. What is given back is what they said last. */
export function followSettings(
  client: ArchiveClient,
  apply: (settings: DesktopSettings, former: DesktopSettings | null) => void,
  log: (line: string) => void,
): { current(): DesktopSettings | null; readonly first: Promise<void> } {
  let current: DesktopSettings | null = null;
  let last: Promise<void> = Promise.resolve();
  const read = async () => {
    const { desktop } = await call(client, 'settings.get', {});
    const former = current;
    current = desktop;
    if (JSON.stringify(former) !== JSON.stringify(desktop)) apply(desktop, former);
  };
  // One after the other, so that the last word is the newest.
  const later = () => {
    last = last.then(read).catch((error: unknown) => log(`desktop settings: ${String(error)}`));
    return last;
  };
  client.on((event) => {
    if (event.name === 'settings.changed') void later();
  });
  return { current: () => current, first: later() };
}
