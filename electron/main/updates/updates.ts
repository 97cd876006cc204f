import type { NoUpdates, UpdateAsk, UpdateState } from '../../contract/updates.ts';
import { detailOf, faultOf } from './fault-of.ts';
import type { Offer, Updater } from './updater.ts';

export interface UpdatesParts {
  /** Why this package does not update itself; null where it does. */
  readonly whyNot: NoUpdates | null;
  /** Called at the first look: what updates is of no use before. */
  readonly load: () => Promise<Updater>;
  /** Ends the program as a person would, so that an import is asked about and writes are waited for. */
  readonly quit: () => void;
  readonly now: () => Date;
  readonly log: (line: string) => void;
}

export interface Updates {
  state(): UpdateState;
  onState(listener: (state: UpdateState) => void): void;
  /** Does what is asked where it fits the state; resolves with the state that begins by it. */
  ask(ask: UpdateAsk): Promise<UpdateState>;
  /** A look that nobody asked for: tells only of what it found, and not that it found nothing or nobody. */
  lookQuietly(): Promise<'found' | 'none' | 'failed'>;
  /** The quit was given up. */
  stayed(): void;
  /** Once the archive is closed: installs where that was asked for. Never rejects; the error, where it could not. */
  finish(): Promise<unknown>;
}

/** What is known of a newer Pressmark, and each step towards it. Nothing is looked for, loaded or installed by itself. */
export function createUpdates({ whyNot, load, quit, now, log }: UpdatesParts): Updates {
  let state: UpdateState = whyNot ? { kind: 'unsupported', why: whyNot } : { kind: 'none', checked: null };
  let offer: Offer = { version: '', notes: '', size: 0 };
  let loading: AbortController | null = null;
  let updater: Promise<Updater> | null = null;
  const listeners: ((state: UpdateState) => void)[] = [];

  const become = (next: UpdateState) => {
    state = next;
    for (const listener of listeners) listener(next);
  };
  const loaded = () => {
    updater ??= load();
    // What could not be loaded once may be the next time.
    updater.catch(() => (updater = null));
    return updater;
  };
  const fail = (step: 'check' | 'download' | 'install', error: unknown) => {
    log(`updates: ${step}: ${detailOf(error)}`);
    become({ kind: 'failed', step, fault: faultOf(error), detail: detailOf(error) });
  };
  const offered = () => ({ version: offer.version, notes: offer.notes });
  const check = async () => (await loaded()).check();
  const take = (found: Offer | null) => {
    if (!found) return become({ kind: 'none', checked: now().toISOString() });
    offer = found;
    become({ kind: 'available', ...offered() });
  };

  const steps: Readonly<Record<Exclude<UpdateAsk, 'look'>, () => Promise<void>>> = {
    async check() {
      if (state.kind !== 'none' && state.kind !== 'failed' && state.kind !== 'available') return;
      become({ kind: 'checking' });
      try {
        take(await check());
      } catch (error) {
        fail('check', error);
      }
    },
    async download() {
      if (state.kind !== 'available') return;
      const { version, size } = offer;
      const stop = new AbortController();
      loading = stop;
      become({ kind: 'downloading', version, done: 0, total: size });
      try {
        const told = (done: number, total: number) => {
          if (!stop.signal.aborted) become({ kind: 'downloading', version, done, total });
        };
        await (await loaded()).download(told, stop.signal);
        become({ kind: 'ready', ...offered() });
      } catch (error) {
        if (stop.signal.aborted) become({ kind: 'available', ...offered() });
        else fail('download', error);
      }
      loading = null;
    },
    async cancel() {
      loading?.abort();
    },
    async install() {
      if (state.kind !== 'ready') return;
      become({ kind: 'installing', version: offer.version });
      quit();
    },
  };

  return {
    state: () => state,
    onState: (listener) => void listeners.push(listener),
    async ask(ask) {
      if (ask !== 'look' && state.kind !== 'unsupported') void steps[ask]();
      return state;
    },
    async lookQuietly() {
      if (state.kind !== 'none' && state.kind !== 'failed') return 'found';
      try {
        const found = await check();
        // A person may have asked for more meanwhile.
        if (state.kind === 'none' || state.kind === 'failed') take(found);
        return found ? 'found' : 'none';
      } catch (error) {
        log(`updates: nobody asked: ${detailOf(error)}`);
        return 'failed';
      }
    },
    stayed() {
      if (state.kind === 'installing') become({ kind: 'ready', ...offered() });
    },
    async finish() {
      if (state.kind !== 'installing') return null;
      try {
        await (await loaded()).install();
        return null;
      } catch (error) {
        fail('install', error);
        return error;
      }
    },
  };
}
