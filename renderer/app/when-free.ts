import type { Workspace } from '../data/workspace.ts';
import type { Store } from '../lib/store.ts';

/** Runs at once, or when the dialog that is open now is closed: what a person writes there is not to be lost. */
export function whenFree(workspace: Pick<Store<Workspace>, 'get' | 'subscribe'>, run: () => void): void {
  if (!workspace.get().dialog) {
    run();
    return;
  }
  const stop = workspace.subscribe(() => {
    if (workspace.get().dialog) return;
    stop();
    run();
  });
}
