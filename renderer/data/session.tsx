import type { QueryClient } from '@tanstack/react-query';
import { createContext, use } from 'react';
import type { Client } from '../host/client.ts';
import type { Shell } from '../host/shell.ts';
import { type Store, useStore } from '../lib/store.ts';
import type { Echoes } from './echoes.ts';
import type { History } from './history.ts';
import type { Notices } from './notices.ts';
import type { Workspace } from './workspace.ts';

/** What lives as long as the window: joined once in `main.tsx`, handed down whole. */
export interface Session {
  readonly client: Client;
  readonly shell: Shell;
  readonly queries: QueryClient;
  readonly workspace: Store<Workspace>;
  readonly notices: Notices;
  readonly history: History;
  /** What this window changed and shows already: the echo of it needs no new search. */
  readonly echoes: Echoes;
}

const SessionContext = createContext<Session | null>(null);
export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('There is no session above this component');
  return session;
}

export const useWorkspace = <S,>(select: (workspace: Workspace) => S): S =>
  useStore(useSession().workspace, select);
