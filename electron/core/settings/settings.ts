import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Parsed } from '../../contract/api.ts';
import { type Settings, settingsSchema } from '../../contract/archive.ts';
import { defaultSettings } from '../../contract/default-settings.ts';
import { writeFileDurably } from '../storage/files.ts';

/** What the interface remembers. */
export interface SettingsStore {
  get(): Settings;
  set(change: Parsed<'settings.set'>): Settings;
}

/**
 * Settings in a JSON file. A file that cannot be read is kept aside as `settings.broken.json`, and the defaults hold;
 * a single value that is not allowed any more gives its default.
 *
 * @param dir the folder of `settings.json`; null keeps them in memory only
 */
export function createSettings(dir: string | null, log: (line: string) => void): SettingsStore {
  if (dir === null) return inMemory();
  const path = join(dir, 'settings.json');
  return {
    get: () => readSettings(path, log),
    set(change) {
      const settings = merge(readSettings(path, log), change);
      writeFileDurably(path, Buffer.from(`${JSON.stringify(settings, null, 2)}\n`));
      return settings;
    },
  };
}

function inMemory(): SettingsStore {
  let settings = defaultSettings;
  return {
    get: () => settings,
    set(change) {
      settings = merge(settings, change);
      return settings;
    },
  };
}

const merge = (settings: Settings, change: Parsed<'settings.set'>): Settings =>
  settingsSchema.parse({
    ...settings,
    ...Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)),
  });

function readSettings(path: string, log: (line: string) => void): Settings {
  if (!existsSync(path)) return defaultSettings;
  try {
    return soundPart(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    const aside = path.replace(/\.json$/, '.broken.json');
    renameSync(path, aside);
    log(
      `${path} could not be read; it is kept as ${aside}, and the settings are those of a new installation.`,
    );
    return defaultSettings;
  }
}

/** @throws where there is no object at all */
function soundPart(value: unknown): Settings {
  if (typeof value !== 'object' || value === null) throw new TypeError('settings are an object');
  const entries = Object.entries(settingsSchema.shape).map(([name, schema]) => {
    const read = schema.safeParse(Reflect.get(value, name));
    return [name, read.success ? read.data : defaultSettings[name as keyof Settings]];
  });
  return settingsSchema.parse(Object.fromEntries(entries));
}
