import { useState } from 'react';
import type { OpenedArchive } from '../../../electron/contract/archives.ts';
import { errorWords } from '../../data/error-words.ts';
import { useSession } from '../../data/session.tsx';

export type Switching =
  | { readonly kind: 'idle' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly words: string }
  /** So many jobs would be stopped; `anyway` opens it all the same. */
  | { readonly kind: 'busy'; readonly jobs: number; readonly anyway: () => void };

export interface Switcher {
  readonly state: Switching;
  open(dir: string): void;
  make(folder: string, name: string): void;
  /** Leaves all as it is. */
  stay(): void;
}

/** Opens another archive. Once it is open every window is told, and begins anew. */
export function useSwitching(): Switcher {
  const { client } = useSession();
  const [state, setState] = useState<Switching>({ kind: 'idle' });
  const run = async (ask: (despiteJobs: boolean) => Promise<OpenedArchive>, despiteJobs = false) => {
    setState({ kind: 'opening' });
    try {
      const outcome = await ask(despiteJobs);
      setState(
        outcome.state === 'busy'
          ? { kind: 'busy', jobs: outcome.jobs, anyway: () => void run(ask, true) }
          : { kind: 'idle' },
      );
    } catch (error) {
      setState({ kind: 'failed', words: errorWords(error) });
    }
  };
  return {
    state,
    open: (dir) => void run((despiteJobs) => client.call('archives.open', { dir, despiteJobs })),
    make: (folder, name) =>
      void run((despiteJobs) => client.call('archives.make', { folder, name, despiteJobs })),
    stay: () => setState({ kind: 'idle' }),
  };
}
