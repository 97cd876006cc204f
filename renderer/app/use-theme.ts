import { useLayoutEffect } from 'react';
import type { Settings } from '../../electron/contract/archive.ts';

/** Puts the chosen theme on the page; `system` leaves it to the platform. */
export function useTheme(theme: Settings['theme']): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
  }, [theme]);
}
