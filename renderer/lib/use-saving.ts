import { useRef } from 'react';

/**
 * Sends what a form holds, once at a time, and ends the form when it is kept. Refused, the form stands with all that was typed in it, and
 * with the focus where it was: the button that sends is never out of use meanwhile.
 *
 * @param onSaved ends the form
 * @returns takes what sends: true when it was kept; it tells of a refusal itself
 */
export function useSaving(onSaved: () => void): (send: () => Promise<boolean>) => Promise<void> {
  const isSaving = useRef(false);
  return async (send) => {
    if (isSaving.current) return;
    isSaving.current = true;
    const isKept = await send();
    isSaving.current = false;
    if (isKept) onSaved();
  };
}
