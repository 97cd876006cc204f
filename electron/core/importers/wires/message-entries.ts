import type { Incoming } from '../../articles/keep.ts';
import type { Entry } from '../importer.ts';
import { incomingOf } from '../incoming.ts';
import { limits } from '../limits.ts';
import { readStory, type Story } from '../news/story.ts';
import type { Source } from '../source/source.ts';
import { withoutCodes } from './control-codes.ts';
import { splitMessages } from './split-messages.ts';

/** What a message says, with a name for its story where it gives one. */
export interface WireStory {
  readonly story: Story;
  readonly guid: string | null;
  readonly tags?: readonly string[];
}

/**
 * The messages of a file as entries.
 *
 * @param read makes a story of one message's text. `capturedAt`: the file's time, from which days without a year have theirs
 */
export async function* messageEntries(
  source: Source,
  read: (message: string, capturedAt: string) => WireStory,
): AsyncGenerator<readonly Entry[]> {
  const prepare = (bytes: Uint8Array, where: string): Incoming => {
    const { story, guid, tags = [] } = read(wireText(bytes), source.modifiedAt);
    return incomingOf({
      bytes,
      type: 'text/plain',
      taken: { capturedAt: source.modifiedAt, capturedAtIsGuess: true, source: where },
      guid,
      reading: readStory(story),
      tags,
    });
  };
  for await (const messages of splitMessages(source)) {
    yield messages.map(({ number, bytes }): Entry => {
      const where = `${source.path}:${number}`;
      if (bytes !== null)
        return { kind: 'clip', source: where, bytes: bytes.length, prepare: () => prepare(bytes, where) };
      return {
        kind: 'failed',
        source: where,
        reason: `It is larger than ${limits.entry / 1024 / 1024} MiB.`,
      };
    });
  }
}

/** Wires are sent in eight bits of Latin 1, a few in UTF-8, which no Latin 1 looks like by chance. */
function wireText(bytes: Uint8Array): string {
  try {
    return withoutCodes(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return withoutCodes(new TextDecoder('windows-1252').decode(bytes));
  }
}
