import { existsSync, readFileSync, renameSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { archiveNameSchema, type KnownArchive } from '../../contract/archives.ts';
import { archiveFiles, writeFileDurably } from '../../core/storage/files.ts';

/** The archives of a person on this machine, in a file beside the settings. */
export interface KnownArchives {
  /** Those that were opened, the last first. */
  list(): Promise<readonly KnownArchive[]>;
  /** Notes that an archive was opened. */
  opened(dir: string, at: Date): void;
  /** Notes which one is opened where none is named: the last that the person chose. */
  choose(dir: string): void;
  /** @returns when it was last opened and what it was called, null where it was not on the list */
  forget(dir: string): Pick<Opened, 'openedAt' | 'name'> | null;
  /** @param name null: that of its folder @returns what it was called, undefined where it is not on the list */
  rename(dir: string, name: string | null): string | null | undefined;
}

const fileSchema = z.object({
  chosen: z.string().nullable(),
  known: z.array(
    z.object({
      dir: z.string(),
      openedAt: z.iso.datetime(),
      /** What the person calls it; null: as its folder. */
      name: archiveNameSchema.nullable().default(null),
    }),
  ),
});
type Content = z.infer<typeof fileSchema>;
type Opened = Content['known'][number];

const none: Content = { chosen: null, known: [] };
const most = 20;
const fileIn = (configDir: string): string => join(configDir, 'archives.json');

/** Whether a folder holds an archive. */
export const isArchive = (dir: string): boolean => existsSync(archiveFiles(dir).archive);

/** The disk of another machine that is gone may let a question wait for minutes. */
const patienceMs = 800;

const answers = (dir: string): Promise<boolean> =>
  Promise.race([
    access(archiveFiles(dir).archive).then(
      () => true,
      () => false,
    ),
    setTimeout(patienceMs, false, { ref: false }),
  ]);

const lastFirst = (one: Opened, other: Opened): number => other.openedAt.localeCompare(one.openedAt);

/** The folder that the person chose last, whether it is there or not; null where they never chose. */
export const chosenArchive = (configDir: string): string | null => read(fileIn(configDir)).chosen;

/** @param configDir the folder of the settings; null keeps the list in memory only */
export function createKnownArchives(configDir: string | null): KnownArchives {
  const path = configDir === null ? null : fileIn(configDir);
  let memory = none;
  const get = () => (path === null ? memory : read(path));
  const set = (content: Content) => {
    memory = content;
    if (path !== null) writeFileDurably(path, Buffer.from(`${JSON.stringify(content, null, 2)}\n`));
  };
  return {
    list: () =>
      Promise.all(
        get()
          .known.toSorted(lastFirst)
          .map(async ({ dir, openedAt, name }) => ({
            ...{ dir, openedAt },
            name: name ?? (basename(dir) || dir),
            there: await answers(dir),
          })),
      ),
    opened(dir, at) {
      const { chosen, known } = get();
      const others = known.filter((each) => each.dir !== resolve(dir)).toSorted(lastFirst);
      const name = known.find((each) => each.dir === resolve(dir))?.name ?? null;
      set({
        chosen,
        known: [{ dir: resolve(dir), openedAt: at.toISOString(), name }, ...others].slice(0, most),
      });
    },
    choose: (dir) => set({ ...get(), chosen: resolve(dir) }),
    forget(dir) {
      const { chosen, known } = get();
      const found = known.find((each) => each.dir === resolve(dir));
      if (found) set({ chosen, known: known.filter((each) => each !== found) });
      return found ?? null;
    },
    rename(dir, name) {
      const { chosen, known } = get();
      const found = known.find((each) => each.dir === resolve(dir));
      if (!found) return undefined;
      set({ chosen, known: known.map((each) => (each === found ? { ...each, name } : each)) });
      return found.name;
    },
  };
}

/** The list is only a help: one that cannot be read is kept aside, and begun anew. */
function read(path: string): Content {
  if (!existsSync(path)) return none;
  try {
    return fileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    try {
      renameSync(path, path.replace(/\.json$/, '.broken.json'));
    } catch {
      // Where nothing can be renamed it is read again the next time.
    }
    return none;
  }
}
