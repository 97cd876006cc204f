import type { Segment } from '../../electron/contract/article.ts';

/** Text with the words looked for marked. */
export function Segments({ segments }: { readonly segments: readonly Segment[] }) {
  // Segments have no identity but their place, and are never reordered.
  return segments.map(({ text, hit }, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    hit ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
  );
}
