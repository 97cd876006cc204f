import { call } from '../client.ts';
import { type DoorOptions, type OpenDoor, openDoor } from './server.ts';

/** The door as long as a program runs. */
export interface DoorHost {
  /** Resolves once the door stands as the settings said at that moment. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** Opens and shuts the clipper's door as the person's settings say, and tells the archive where it is. */
export function keepDoor(options: DoorOptions): DoorHost {
  const { client, log } = options;
  let { dir } = options;
  let door: OpenDoor | null = null;
  let closed = false;
  let last: Promise<void> = Promise.resolve();

  const shut = async () => {
    await door?.close();
    door = null;
  };
  const open = async (): Promise<string | null> => {
    try {
      door ??= await openDoor({ ...options, dir });
      return null;
    } catch (error) {
      log(`clipper's door: ${error instanceof Error ? error.message : String(error)}`);
      return 'No port was free for the browser’s clipper. Close another program that listens, and switch it on again.';
    }
  };
  const follow = async () => {
    const wanted = !closed && (await call(client, 'settings.get', {})).clipper;
    if (wanted === (door !== null)) return;
    const problem = wanted ? await open() : await shut().then(() => null);
    if (!closed) await call(client, 'door.report', { port: door?.port ?? null, problem });
  };
  const later = (work = follow) => {
    last = last.then(work).catch((error: unknown) => log(`clipper's door: ${String(error)}`));
    return last;
  };

  const off = client.on((event) => {
    if (event.name === 'settings.changed') void later();
    // Clips wait in their archive's own folder, and each archive knows who may come in to it.
    if (event.name === 'archive.switched')
      void later(async () => {
        dir = event.dir;
        await shut();
        await follow();
      });
  });
  void later();
  return {
    settled: () => last,
    async close() {
      closed = true;
      off();
      await last;
      await shut();
    },
  };
}
