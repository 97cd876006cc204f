import { useLayoutEffect } from 'react';

/** Where single letters are no commands, none is shown as one: the style sheets hide what is marked `data-single-key`. */
export function useKeyHints(singleKeys: boolean): void {
  useLayoutEffect(() => {
    document.documentElement.dataset.singleKeys = singleKeys ? 'on' : 'off';
  }, [singleKeys]);
}
