import { useState } from 'react';
import type { Input } from '../../../electron/contract/api.ts';
import { useChanges } from '../../data/changes.ts';
import { useSession } from '../../data/session.tsx';
import { shownBeside } from '../../data/workspace.ts';
import { t } from '../../i18n/i18n.ts';
import { corrections, type Typed } from '../../parts/field-list.tsx';

interface Clip {
  readonly clip: Input<'clip.add'>['clip'];
  readonly typed: Typed;
  readonly body: string | null;
  readonly tags: readonly string[];
}

/** Keeps a clip with its corrections; `there` is the article that turned out to hold it already. */
export function useArchiving(onDone: () => void) {
  const { client, notices, queries, workspace } = useSession();
  const changes = useChanges();
  const [busy, setBusy] = useState(false);
  const [there, setThere] = useState<string | null>(null);

  const archive = async ({ clip, typed, body, tags }: Clip) => {
    setBusy(true);
    try {
      const { id, status, undo } = await client.call('clip.add', {
        clip,
        fields: { ...corrections(typed), ...(body === null ? {} : { text: body }) },
        tags: [...tags],
      });
      await queries.invalidateQueries();
      if (status === 'already-there') return setThere(id);
      onDone();
      workspace.set(shownBeside(id));
      changes.record(status === 'stored' ? t('clipping.archived') : t('clipping.keptAsEdition'), undo);
    } catch (error) {
      notices.fail(error);
    } finally {
      setBusy(false);
    }
  };
  return { archive, busy, there };
}
