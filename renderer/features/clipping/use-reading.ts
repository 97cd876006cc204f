import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Reading } from '../../../electron/contract/article.ts';
import type { ClipInput } from '../../../electron/contract/clip.ts';
import { useSession } from '../../data/session.tsx';
import { useDebounced } from '../../lib/use-debounced.ts';
import type { Pasted } from './paste-box.tsx';

/** Reading a clip is work for a thread of its own; it waits until the typing rests. */
const restMs = 200;

/** The clip as the archive takes it. */
export function clipOf({ text, html, asHtml }: Pasted, url: string | undefined): Partial<ClipInput> {
  const address = url?.trim();
  return {
    text: asHtml && html !== null ? html : text,
    type: asHtml ? 'text/html' : null,
    url: address && URL.canParse(address) ? address : null,
    source: 'paste',
  };
}

/** What is understood of what was pasted, as it changes. */
export function useReading(
  pasted: Pasted,
  url: string | undefined,
): { readonly reading: Reading | undefined; readonly error: Error | null } {
  const { client } = useSession();
  const settled = useDebounced(pasted, pasted.text.length === 0 ? 0 : restMs);
  const address = useDebounced(url, restMs);
  const clip = clipOf(settled, address);
  const there = (clip.text ?? '').trim() !== '';
  const { data, error } = useQuery({
    queryKey: ['reading', clip],
    queryFn: ({ signal }) => client.call('clip.read', clip, { signal, supersedes: 'reading' }),
    enabled: there,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return { reading: there ? data : undefined, error: there ? error : null };
}
