import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { CallName, Input, Output } from '../../../electron/contract/api.ts';
import type { Door } from '../../../electron/contract/door.ts';
import { useSession } from '../../data/session.tsx';

type DoorCall = Extract<CallName, `door.${string}` | `pairing.${string}`>;

export interface DoorActions {
  /** Sends a call about the door; null where it was refused, which was then said. */
  send<N extends DoorCall>(name: N, input: Input<N>): Promise<Output<N> | null>;
}

/** The clipper's door as it is now; undefined until that is known. */
export function useDoor(): { readonly door: Door | undefined } & DoorActions {
  const { client, queries, notices } = useSession();
  const { data: door } = useQuery({ queryKey: ['door'], queryFn: () => client.call('door.get', {}) });
  useEffect(
    () =>
      client.on(({ name }) => {
        if (name === 'door.changed' || name === 'pairing.asked') {
          void queries.invalidateQueries({ queryKey: ['door'] });
        }
      }),
    [client, queries],
  );
  const actions = useMemo<DoorActions>(
    () => ({
      async send(name, input) {
        try {
          return await client.call(name, input);
        } catch (error) {
          notices.fail(error);
          return null;
        } finally {
          await queries.invalidateQueries({ queryKey: ['door'] });
        }
      },
    }),
    [client, queries, notices],
  );
  return { door, ...actions };
}
