import type { Output, Parsed } from '../../contract/api.ts';
import type { Door } from '../../contract/door.ts';
import type { Core } from '../core.ts';
import { allPairings } from './pairing-store.ts';
import { createPairings, type Pairings } from './pairings.ts';
import { createReceiver, type Received } from './receive.ts';
import { clearHalfWritten, failedClips, returnFailed } from './spool.ts';

/** What the writer does for the clipper's door: who may come in, and what came in. The door itself is a host's. */
export interface DoorKeeper extends Pairings {
  state(): Door;
  /** Where a host opened the door, or why it could not. */
  report(where: Parsed<'door.report'>): void;
  /** Takes in every clip that waits. */
  take(): Promise<Output<'door.take'>>;
  /** Lets those that could not be understood be tried once more. */
  retry(): Promise<Output<'door.take'>>;
  /** One slice of what a stop or crash left in the spool; true if more may be left. */
  step(): boolean;
  /** Takes nothing in any more: the archive is closed. */
  stop(): void;
}

export interface DoorOptions {
  readonly core: Core;
  /** The spool's folder. */
  readonly dir: string;
  readonly log: (line: string) => void;
  /** Told of each clip that was taken in. */
  readonly arrived: (added: Output<'clip.add'>) => void;
}

/** The door's keeper, to be made before any host writes to the spool: half-written clips of an earlier run are removed. */
export function createDoorKeeper({ core, dir, log, arrived }: DoorOptions): DoorKeeper {
  clearHalfWritten(dir);
  const receiver = createReceiver(core, dir, log);
  const pairings = createPairings(core);
  let where: Parsed<'door.report'> = { port: null, problem: null };
  let left = true;

  const told = (received: Received): boolean => {
    if ('added' in received) arrived(received.added);
    else core.emit({ name: 'clip.failed', reason: received.reason });
    core.emit({ name: 'door.changed' });
    return 'added' in received;
  };
  const next = (): boolean | Promise<boolean> | null => {
    const received = receiver.next();
    return received instanceof Promise ? received.then(told) : received && told(received);
  };
  const take = async () => {
    let taken = 0;
    for (let was = next(); was !== null; was = next()) if (await was) taken++;
    return { taken };
  };

  return {
    ...pairings,
    state: () => ({
      ...where,
      asking: pairings.asking(),
      pairings: allPairings(core.db),
      failed: failedClips(dir),
    }),
    report(now) {
      where = now;
      core.emit({ name: 'door.changed' });
    },
    take,
    async retry() {
      returnFailed(dir);
      const outcome = await take();
      core.emit({ name: 'door.changed' });
      return outcome;
    },
    step() {
      if (!left) return false;
      const was = next();
      left = was !== null && !(was instanceof Promise);
      // What is read in a thread of its own is waited for there, and the rest comes behind it.
      if (was instanceof Promise) void was.then(take);
      return left;
    },
    stop: receiver.stop,
  };
}
