import { useStats } from '../data/queries.ts';
import { useSettings } from '../data/settings.ts';
import { PairingAsked } from '../features/pairing/pairing-asked.tsx';
import { HostError } from '../host/host-error.ts';
import { App } from './app.tsx';
import { Notice } from './notice.tsx';
import { useKeyHints } from './use-key-hints.ts';
import { useTheme } from './use-theme.ts';

/** The interface, or why there is none. */
export function Root() {
  const { error, data } = useStats();
  const [settings] = useSettings();
  useTheme(settings.theme);
  useKeyHints(settings.singleKeys);
  if (error instanceof HostError && error.code === 'not-allowed') {
    return (
      <Notice title="Please sign in">
        <p>
          This archive opens only to the address that Pressmark printed in the terminal. Open that one: it
          ends in a token that works once.
        </p>
      </Notice>
    );
  }
  if (error && !data) {
    return (
      <Notice title="The archive cannot be reached">
        <p>{error.message}</p>
      </Notice>
    );
  }
  if (!data) return null;
  return (
    <>
      <App />
      <PairingAsked />
    </>
  );
}
