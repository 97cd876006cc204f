import { resourcesDir, userDataDir } from '../hosts/locations.ts';
import { openWork } from '../hosts/work.ts';
import type { CommandContext } from './command.ts';

/** Opens an archive whose database was replaced, and builds its index to the end: no program that stays open does it here. */
export async function buildIndex({ archiveDir, client, output }: CommandContext): Promise<void> {
  await client.close();
  const place = {
    ...{ dir: archiveDir, resourcesDir: resourcesDir(), configDir: userDataDir() },
    program: 'pressmark',
  };
  const work = await openWork('write', place, { log: output.note, emit: () => {} });
  try {
    while (work.idle());
  } finally {
    work.close();
  }
}
