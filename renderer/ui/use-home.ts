import { useCallback, useState } from 'react';

/**
 * The landmark that a button lies in, for what it opens: put there and not at the page's end, whoever moves by landmarks finds it.
 * The second value is the button's `ref`.
 */
export function useHome(): readonly [HTMLElement | null, (button: HTMLElement | null) => void] {
  const [home, setHome] = useState<HTMLElement | null>(null);
  const ref = useCallback((button: HTMLElement | null) => {
    if (button) setHome(button.closest<HTMLElement>('nav, main'));
  }, []);
  return [home, ref];
}
