import type { Shell } from 'electron';

/** The address as it may be handed to the platform: http, https and mailto only, since others start programs. Null for the rest. */
export function externalAddress(text: string): string | null {
  if (text.length > 8000 || !URL.canParse(text)) return null;
  const url = new URL(text);
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null;
}

/** Opens links in the person's own browser or mail program. */
export function setupShellLinks(shell: Pick<Shell, 'openExternal'>): (url: string) => Promise<boolean> {
  return async (text) => {
    const address = externalAddress(text);
    if (!address) return false;
    await shell.openExternal(address);
    return true;
  };
}
