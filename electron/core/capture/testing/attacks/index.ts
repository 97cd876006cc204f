import { addresses } from './addresses.ts';
import { documents } from './documents.ts';
import { foreign } from './foreign.ts';
import { handlers } from './handlers.ts';
import { loads } from './loads.ts';
import { mutation } from './mutation.ts';
import { names } from './names.ts';
import { scripts } from './scripts.ts';
import { styles } from './styles.ts';

/**
 * Markup that has run scripts in one browser or another, reaches for the network, or changes its meaning when it is read again; by
 * what it tries. A script calls `alert` or sets `harmed`; what asks the network asks a name under `beacon.invalid`, which says who asked.
 */
export const attackFamilies = {
  scripts,
  handlers,
  addresses,
  foreign,
  mutation,
  documents,
  styles,
  loads,
  names,
} as const satisfies Readonly<Record<string, readonly string[]>>;

export const attacks: readonly string[] = Object.values(attackFamilies).flat();
