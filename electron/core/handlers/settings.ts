import type { ArchiveEvent } from '../../contract/events.ts';
import type { SettingsStore } from '../settings/settings.ts';
import type { Handlers } from './handler.ts';

/** What the interface remembers, which the writer's thread keeps. */
export const settingsHandlers = (
  settings: SettingsStore,
  emit: (event: ArchiveEvent) => void,
): Handlers<'settings.get' | 'settings.set'> => ({
  'settings.get': () => settings.get(),
  'settings.set': (change) => {
    const changed = settings.set(change);
    emit({ name: 'settings.changed' });
    return changed;
  },
});
