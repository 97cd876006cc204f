import type { Output } from '../../contract/api.ts';
import { ArchiveError } from '../../contract/errors.ts';
import { addRead } from '../articles/add-clip.ts';
import type { Core } from '../core.ts';
import { touchPairing } from './pairing-store.ts';
import { receivedArticle } from './received.ts';
import { readPage, readSpooled, removeSpooled, type Spooled, setAside, waitingClips } from './spool.ts';

/** How long a clip's name is remembered, in days: an extension that was away longer sends it as a new one, and it is found by its bytes. */
const remembered = 90;

/** Takes clips out of the spool, one at a call. */
export interface Receiver {
  /** Takes the oldest in; null when none waits. */
  next(): Received | null;
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
  return {
    next() {
      const clipId = waitingClips(dir).find((id) => !put.has(id));
      if (clipId === undefined) return null;
      try {
        return { clipId, added: take(core, dir, clipId) };
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        if (error instanceof ArchiveError && error.code === 'unreadable') setAside(dir, clipId, reason);
        else put.add(clipId);
        log(`clip ${clipId}: ${reason}`);
        return { clipId, reason };
      }
    },
  };
}

/** The article and the note that its clip has come are one transaction: a crash before it leaves the clip waiting, one after it harms nothing. */
function take(core: Core, dir: string, clipId: string): Output<'clip.add'> {
  const spooled = readSpooled(dir, clipId);
  if (!spooled) throw new ArchiveError('unreadable', 'What came with the clip cannot be read.');
  const known = receivedArticle(core.db, clipId);
  const added: Output<'clip.add'> =
    known === null
      ? core.db.transaction(() => store(core, dir, spooled))
      : { id: known, status: 'already-there', undo: [] };
  removeSpooled(dir, clipId);
  return added;
}

function store(core: Core, dir: string, spooled: Spooled): Output<'clip.add'> {
  const { clipId, url, type, capturedAt, tags, selection } = spooled;
  const now = core.now();
  const source = selection ? 'browser, a selection' : 'browser';
  const clip = { bytes: readPage(dir, clipId), type, url, capturedAt, source };
  const added = addRead(core, clip, { fields: {}, tags });
  const old = new Date(now.getTime() - remembered * 86_400_000).toISOString();
  core.db.run('DELETE FROM received WHERE at < ?', old);
  core.db.run(
    'INSERT INTO received (clip, article, at) VALUES (?, ?, ?)',
    clipId,
    added.id,
    now.toISOString(),
  );
  touchPairing(core.db, spooled.pairing, now.toISOString());
  return added;
}
