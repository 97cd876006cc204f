import { useMedia } from '../lib/use-media.ts';

/** How many panes fit beside each other. */
export type Layout = 'three' | 'two' | 'one';

export function useLayout(): Layout {
  const three = useMedia('(min-width: 68.75rem)');
  const two = useMedia('(min-width: 45rem)');
  return three ? 'three' : two ? 'two' : 'one';
}
