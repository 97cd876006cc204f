import { hash, randomBytes, randomInt } from 'node:crypto';
import type { Output } from '../../contract/api.ts';
import type { Asking, Pairing } from '../../contract/door.ts';
import { ArchiveError } from '../../contract/errors.ts';
import type { Core } from '../core.ts';
import type { Db } from '../storage/database.ts';
import { deletePairing, insertPairing, isPairedOrigin, pairingByToken } from './pairing-store.ts';

/** How long a person may take to answer, in milliseconds. */
export const askingLimit = 5 * 60_000;
/** How long an extension that was refused may not ask again, in milliseconds. */
export const refusedLimit = 60_000;
/** How many may wait at once: more would be a flood and not people. */
const mostAsking = 3;

interface Waiting extends Asking {
  /** What the extension asks with; whoever knows it gets the token. */
  readonly secret: string;
  readonly until: number;
  readonly answer: 'waiting' | 'accepted' | 'refused';
}

/** Those who ask to be let in, and what becomes of them. What waits lives in memory only. */
export interface Pairings {
  asking(): Asking[];
  /** @throws not-allowed while too many wait, or just after a refusal */
  ask(name: string, origin: string): Output<'pairing.ask'>;
  /** Stores the pairing and gives its token when it was accepted: the one time that it is told. */
  poll(request: string, origin: string): Output<'pairing.poll'>;
  /** @throws not-found where the request has run out */
  answer(id: string, accept: boolean): void;
  /** A token for a program that cannot ask, such as SingleFile. */
  create(name: string): Output<'pairing.create'>;
  /** @throws not-found */
  revoke(id: string): void;
}

const secret = (): string => randomBytes(24).toString('base64url');
const digest = (token: string): Buffer => hash('sha256', token, 'buffer');

/**
 * Who a token belongs to. A token that an extension was given works for no other extension; one made by hand works for any
 * program that is no web page.
 *
 * @param origin the extension's; null where none was sent, which a program does and a browser only for what reads
 */
export function checkToken(db: Db, token: string | null, origin: string | null): Output<'pairing.check'> {
  const paired = origin !== null && isPairedOrigin(db, origin);
  const found = token === null ? null : pairingByToken(db, digest(token));
  const fits = found !== null && (found.origin === null || origin === null || found.origin === origin);
  return { id: fits ? found.id : null, paired };
}

/** A thread's pairings: nobody waits at first. */
export function createPairings(core: Core): Pairings {
  const { db, now, newId } = core;
  let waiting: readonly Waiting[] = [];
  const current = () => {
    waiting = waiting.filter(({ until }) => until > now().getTime());
    return waiting;
  };
  const drop = (gone: Waiting) => {
    waiting = waiting.filter((one) => one !== gone);
  };
  const pair = (name: string, origin: string | null): string => {
    const token = secret();
    const pairing: Pairing = { id: newId(), name, origin, pairedAt: now().toISOString(), usedAt: null };
    insertPairing(db, pairing, digest(token));
    return token;
  };

  return {
    asking: () =>
      current()
        .filter(({ answer }) => answer === 'waiting')
        .map(shown),
    ask(name, origin) {
      const before = current().filter((one) => one.origin === origin);
      if (before.some(({ answer }) => answer === 'refused')) {
        throw new ArchiveError('not-allowed', 'Pressmark was told not to pair with this extension just now.');
      }
      const others = waiting.filter((one) => one.origin !== origin);
      if (others.filter(({ answer }) => answer === 'waiting').length >= mostAsking) {
        throw new ArchiveError('not-allowed', 'Too many ask to be paired. Answer those in Pressmark first.');
      }
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      const [askedAt, until] = [now().toISOString(), now().getTime() + askingLimit];
      const asked = { id: newId(), secret: secret(), name, origin, code, askedAt, until };
      waiting = [...others, { ...asked, answer: 'waiting' }];
      core.emit({ name: 'pairing.asked' });
      return { request: asked.secret, code };
    },
    poll(request, origin) {
      const asked = current().find((one) => one.secret === request && one.origin === origin);
      if (!asked) return { state: 'expired', token: null };
      if (asked.answer !== 'accepted') return { state: asked.answer, token: null };
      drop(asked);
      const token = pair(asked.name, asked.origin);
      core.emit({ name: 'door.changed' });
      return { state: 'accepted', token };
    },
    answer(id, accept) {
      const asked = current().find((one) => one.id === id && one.answer === 'waiting');
      if (!asked) throw new ArchiveError('not-found', 'This request has run out. Ask again in the browser.');
      drop(asked);
      const answered: Waiting = accept
        ? { ...asked, answer: 'accepted' }
        : { ...asked, answer: 'refused', until: now().getTime() + refusedLimit };
      waiting = [...waiting, answered];
      core.emit({ name: 'door.changed' });
    },
    create(name) {
      const token = pair(name, null);
      core.emit({ name: 'door.changed' });
      return { token };
    },
    revoke(id) {
      if (!deletePairing(db, id)) throw new ArchiveError('not-found', 'There is no such pairing any more.');
      core.emit({ name: 'door.changed' });
    },
  };
}

const shown = ({ id, name, origin, code, askedAt }: Waiting): Asking => ({ id, name, origin, code, askedAt });
