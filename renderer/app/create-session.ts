import type { Bridge } from '../../electron/contract/bridge.ts';
import { placeAt } from '../data/address.ts';
import { createEchoes } from '../data/echoes.ts';
import { createHistory } from '../data/history.ts';
import { createNotices } from '../data/notices.ts';
import { createQueries } from '../data/queries.ts';
import type { Session } from '../data/session.tsx';
import { createWorkspace } from '../data/workspace.ts';
import { createClient } from '../host/client.ts';
import { httpHost } from '../host/http.ts';
import { ipcHost } from '../host/ipc.ts';
import { browserShell, desktopShell } from '../host/shell.ts';

/** Joins the window's parts, for the desktop where there is its bridge and for a server otherwise. */
export function createSession(bridge: Bridge | undefined): Session {
  const place = placeAt(window.location.hash);
  const client = createClient(bridge ? ipcHost(bridge) : httpHost());
  return {
    client,
    shell: bridge ? desktopShell(bridge) : browserShell(),
    queries: createQueries(),
    workspace: createWorkspace({
      ...place,
      query: place.text,
      pane: place.openId === null ? 'list' : 'reader',
    }),
    notices: createNotices(),
    history: createHistory(client),
    echoes: createEchoes(),
  };
}
