import { useState } from 'react';

/**
 * Sends what a form holds, once at a time, and ends the form when it is kept. Refused, the form stands with all that was typed in it.
 *
 * @param onSaved ends the form
 */
export function useSaving(onSaved: () => void) {
  const [isSaving, setIsSaving] = useState(false);
  /** @param send true when it was kept, and tells of a refusal itself */
  const save = async (send: () => Promise<boolean>): Promise<void> => {
    if (isSaving) return;
    setIsSaving(true);
    const isKept = await send();
    setIsSaving(false);
    if (isKept) onSaved();
  };
  return { isSaving, save };
}
