import { useState } from 'react';
import type { Output } from '../../../electron/contract/api.ts';
import { errorWords } from '../../data/error-words.ts';
import { useSession } from '../../data/session.tsx';

/** An address as a person types it, who leaves the scheme out. */
const complete = (typed: string): string => (/^[a-z][a-z\d+.-]*:/i.test(typed) ? typed : `https://${typed}`);

/** Fetches one page at a time; `error` says in words why there is none. */
export function useFetching() {
  const { client } = useSession();
  const [busy, setBusy] = useState(false);
  const [fetched, setFetched] = useState<Output<'clip.fetch'> | null>(null);
  const [error, setError] = useState<string | null>(null);
  const fetchPage = async (typed: string) => {
    setBusy(true);
    setError(null);
    try {
      setFetched(await client.call('clip.fetch', { url: complete(typed.trim()) }));
    } catch (failure) {
      setError(errorWords(failure));
    } finally {
      setBusy(false);
    }
  };
  return { fetched, busy, error, fetchPage };
}
