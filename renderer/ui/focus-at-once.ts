import type { RefObject } from 'react';

/**
 * For a dialog's `initialFocus`, which waits for the next frame to move the focus and so loses what is typed right behind the key
 * that opened it. This moves it as soon as it is asked, and asks for nothing more.
 */
export const focusAtOnce = (target: RefObject<HTMLElement | null>) => (): boolean => {
  target.current?.focus();
  return target.current === null;
};
