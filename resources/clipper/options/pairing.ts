import { askDoor } from '../shared/door.ts';
import { remember } from '../shared/settings.ts';

const pollMs = 1000;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What Pressmark's dialog calls this extension. */
function ownName(): string {
  const browser = /Firefox\/\d+/.test(navigator.userAgent)
    ? 'Firefox'
    : /Edg\/\d+/.test(navigator.userAgent)
      ? 'Edge'
      : 'Chrome';
  return `Pressmark clipper in ${browser}`;
}

/**
 * Asks to be let in, and waits for the person's word in Pressmark.
 *
 * @param onCode told the number that Pressmark shows too
 * @returns a sentence on how it ended
 */
export async function pair(address: string, onCode: (code: string) => void): Promise<string> {
  const asked = await askDoor(address, '/pair', { json: { name: ownName() } });
  if (asked.status !== 202) return String(asked.json.error ?? 'Pressmark refused to be asked.');
  onCode(String(asked.json.code));
  for (;;) {
    await pause(pollMs);
    const { json } = await askDoor(address, '/pair/check', { json: { request: asked.json.request } });
    if (json.state === 'waiting') continue;
    if (json.state === 'accepted' && typeof json.token === 'string') {
      await remember({ address, token: json.token });
      return 'Paired with Pressmark.';
    }
    return json.state === 'refused'
      ? 'Pairing was refused in Pressmark.'
      : 'Nobody answered in Pressmark in time. Try again.';
  }
}
