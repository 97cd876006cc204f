import type { Command } from '../../../electron/contract/commands.ts';
import { useSettings } from '../settings.ts';
import { strokesOf } from './keymap.ts';

/** Tells the key to show for a command: the person's own, and none where there is none or it is switched off. */
export function useStrokes(): (id: Command) => string | undefined {
  const [settings] = useSettings();
  return (id) => strokesOf(settings, id)[0];
}
