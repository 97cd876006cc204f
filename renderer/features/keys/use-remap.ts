import { useState } from 'react';
import type { Settings } from '../../../electron/contract/archive.ts';
import type { Command } from '../../../electron/contract/commands.ts';
import { useChanges } from '../../data/changes.ts';
import { defaultKeys } from '../../data/keys/default-keys.ts';
import { type Clash, clashes, giveKeys, isOwn, isSingle, type OwnKeys } from '../../data/keys/keymap.ts';
import { type Refusal, refusal } from '../../data/keys/refusal.ts';
import { t } from '../../i18n/i18n.ts';

/** What a command's row says: it waits for a key, has refused one, or asks about one that others have. */
export type RowState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'refused'; readonly stroke: string; readonly why: Refusal | 'single' }
  | { readonly kind: 'asked'; readonly strokes: readonly string[]; readonly clashes: readonly Clash[] };

export interface Remap {
  state(id: Command): RowState | null;
  isOwn(id: Command): boolean;
  wait(id: Command): void;
  leave(id: Command): void;
  press(id: Command, stroke: string): void;
  /** Gives what was asked about, and takes it from the others. */
  take(id: Command): void;
  remove(id: Command, stroke: string): void;
  reset(id: Command): void;
  resetAll(): void;
}

/** Changes of keys, of which each can be undone; one command at a time is in hand. */
export function useRemap(settings: Settings, onChange: (change: Partial<Settings>) => void): Remap {
  const { keys: own, singleKeys } = settings;
  const changes = useChanges();
  const [now, setNow] = useState<{ readonly id: Command; readonly state: RowState } | null>(null);
  const held = (id: Command) => own[id] ?? defaultKeys[id];
  const keep = (keys: OwnKeys, label: string) => {
    onChange({ keys });
    setNow(null);
    changes.record(label, [{ name: 'settings.set', input: { keys: own } }]);
  };
  const give = (id: Command, strokes: readonly string[]) =>
    keep(giveKeys(own, id, strokes), t('keys.changed', { command: t(`commands.${id}`) }));
  const ask = (id: Command, strokes: readonly string[]) => {
    const found = clashes(own, id, strokes);
    if (found.length === 0) give(id, strokes);
    else setNow({ id, state: { kind: 'asked', strokes, clashes: found } });
  };
  return {
    state: (id) => (now?.id === id ? now.state : null),
    isOwn: (id) => isOwn(own, id),
    wait: (id) => setNow({ id, state: { kind: 'waiting' } }),
    leave: (id) => setNow((was) => (was?.id === id ? null : was)),
    press(id, stroke) {
      const why = !singleKeys && isSingle(stroke) ? 'single' : refusal(stroke);
      if (why !== null) setNow({ id, state: { kind: 'refused', stroke, why } });
      else if (held(id).includes(stroke)) setNow(null);
      else ask(id, [...held(id), stroke]);
    },
    take(id) {
      if (now?.id === id && now.state.kind === 'asked') give(id, now.state.strokes);
    },
    remove: (id, stroke) =>
      give(
        id,
        held(id).filter((each) => each !== stroke),
      ),
    reset: (id) => ask(id, defaultKeys[id]),
    resetAll: () => keep({}, t('keys.allReset')),
  };
}
