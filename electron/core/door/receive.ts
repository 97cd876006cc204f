import type { Output } from '../../contract/api.ts';
import { ArchiveError } from '../../contract/errors.ts';
import { addUnderstood } from '../articles/add-clip.ts';
import type { Clip } from '../capture/clip.ts';
import { type Understood, understand } from '../capture/understand.ts';
import type { Core } from '../core.ts';
import { touchPairing } from './pairing-store.ts';
import { receivedArticle } from './received.ts';
import { readPage, readSpooled, removeSpooled, type Spooled, setAside, waitingClips } from './spool.ts';

/** How long a clip's name is remembered, in days: an extension that was away longer sends it as a new one, and it is found by its bytes. */
const remembered = 90;

/** Takes clips out of the spool, one at a call. */
export interface Receiver {
  /** Takes the oldest in that is not being read; null when none waits. A PDF is there later, and other clips need not wait for it. */
  next(): Received | Promise<Received> | null;
  /** From now on nothing is taken in: what is being read stays in the spool. */
  stop(): void;
}

export type Received =
  | { readonly clipId: string; readonly added: Output<'clip.add'> }
  | { readonly clipId: string; readonly reason: string };

/**
 * @param dir the spool's folder
 * @param log told of what could not be taken in for a reason that may pass, such as a full disk: it waits for the next start
 */
export function createReceiver(core: Core, dir: string, log: (line: string) => void): Receiver {
  const put = new Set<string>();
  let stopped = false;

  const kept = (clipId: string, spooled: Spooled, understood: Understood): Received => {
    if (stopped) throw new ArchiveError('cancelled', 'The archive is being closed.');
    return { clipId, added: take(core, dir, spooled, understood) };
  };
  const refused = (clipId: string, error: unknown): Received => {
    const reason = error instanceof Error ? error.message : String(error);
    if (isForGood(error)) setAside(dir, clipId, reason);
    else put.add(clipId);
    log(`clip ${clipId}: ${reason}`);
    return { clipId, reason };
  };
  const later = (clipId: string, spooled: Spooled, reading: Promise<Understood>): Promise<Received> => {
    put.add(clipId);
    return reading
      .then((understood) => kept(clipId, spooled, understood))
      .finally(() => put.delete(clipId))
      .catch((error: unknown) => refused(clipId, error));
  };

  return {
    next() {
      const clipId = waitingClips(dir).find((id) => !put.has(id));
      if (clipId === undefined) return null;
      try {
        const spooled = readSpooled(dir, clipId);
        if (!spooled) throw new ArchiveError('unreadable', 'What came with the clip cannot be read.');
        const read = understand(clipOf(dir, spooled));
        return read instanceof Promise ? later(clipId, spooled, read) : kept(clipId, spooled, read);
      } catch (error) {
        return refused(clipId, error);
      }
    },
    stop() {
      stopped = true;
    },
  };
}

const isForGood = (error: unknown): boolean =>
  error instanceof ArchiveError && (error.code === 'unreadable' || error.code === 'too-large');

function clipOf(dir: string, { clipId, url, type, capturedAt, selection }: Spooled): Clip {
  const source = selection ? 'browser, a selection' : 'browser';
  return { bytes: readPage(dir, clipId), type, url, capturedAt, source };
}

/** The article and the note that its clip has come are one transaction: a crash before it leaves the clip waiting, one after it harms nothing. */
function take(core: Core, dir: string, spooled: Spooled, understood: Understood): Output<'clip.add'> {
  const { clipId } = spooled;
  const known = receivedArticle(core.db, clipId);
  const added: Output<'clip.add'> =
    known === null
      ? core.db.transaction(() => store(core, spooled, understood))
      : { id: known, status: 'already-there', undo: [] };
  removeSpooled(dir, clipId);
  return added;
}

function store(core: Core, { clipId, tags, pairing }: Spooled, understood: Understood): Output<'clip.add'> {
  const now = core.now();
  const added = addUnderstood(core, understood, { fields: {}, tags });
  const old = new Date(now.getTime() - remembered * 86_400_000).toISOString();
  core.db.run('DELETE FROM received WHERE at < ?', old);
  core.db.run(
    'INSERT INTO received (clip, article, at) VALUES (?, ?, ?)',
    clipId,
    added.id,
    now.toISOString(),
  );
  touchPairing(core.db, pairing, now.toISOString());
  return added;
}
