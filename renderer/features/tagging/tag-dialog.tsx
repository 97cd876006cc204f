import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Trans } from 'react-i18next';
import type { Article } from '../../../electron/contract/article.ts';
import { useChanges } from '../../data/changes.ts';
import { partSize } from '../../data/in-parts.ts';
import { articleQuery, useTags } from '../../data/queries.ts';
import { useSession } from '../../data/session.tsx';
import { type Chosen, chosenCount, idsOf } from '../../data/workspace.ts';
import { t } from '../../i18n/i18n.ts';
import { useSaving } from '../../lib/use-saving.ts';
import { withTyped } from '../../parts/tag-completions.ts';
import { TagPicker } from '../../parts/tag-picker.tsx';
import { Button } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { Modal } from '../../ui/modal.tsx';
import styles from './tag-dialog.module.css';

/** Beyond this many articles their tags are not read one by one: tags can be put on, and taken off by name in the search. */
const readLimit = 300;

interface Props {
  readonly of: Chosen;
  readonly onClose: () => void;
}

/** The tags that every one of these articles carries. */
function useSharedTags(of: Chosen) {
  const { client, queries } = useSession();
  const ids = 'ids' in of && of.ids.length <= readLimit ? of.ids : [];
  return useQuery({
    queryKey: ['shared-tags', ids],
    gcTime: 0,
    queryFn: async (): Promise<readonly string[]> => {
      const articles: Article[] = [];
      for (const id of ids) articles.push(await queries.fetchQuery(articleQuery(client, id, null)));
      const [first, ...rest] = articles;
      return first?.tags.filter((tag) => rest.every(({ tags }) => tags.includes(tag))) ?? [];
    },
  });
}

/** Puts tags on articles and takes them off, all in one change when it is closed; once that was refused, it can be left without. */
export function TagDialog({ of, onClose }: Props) {
  const { notices } = useSession();
  const changes = useChanges();
  const count = chosenCount(of);
  const { data: tags = [] } = useTags();
  const known = tags.map(({ path }) => path);
  const { data: shared } = useSharedTags(of);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [typed, setTyped] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  const send = useSaving(onClose);
  const input = useRef<HTMLInputElement>(null);
  const value = chosen ?? shared ?? [];

  const carryOut = async (wanted: readonly string[]): Promise<boolean> => {
    const before = shared ?? [];
    const add = wanted.filter((tag) => !before.includes(tag));
    const remove = before.filter((tag) => !wanted.includes(tag));
    if (add.length + remove.length === 0) return true;
    try {
      return await changes.changeTags(await idsOf(of), add, remove);
    } catch (error) {
      notices.fail(error);
      return false;
    }
  };
  const save = (wanted = value) => {
    // The line that tells how far a long change has come, and stops it, lies below the dialog.
    if (count > partSize) {
      onClose();
      return void carryOut(wanted);
    }
    void send(async () => {
      const isKept = await carryOut(wanted);
      setIsRefused(!isKept);
      return isKept;
    });
  };

  return (
    <Modal
      title={count > 1 ? t('tagging.titleMany', { count }) : t('tagging.title')}
      size="small"
      onClose={() => (isRefused ? onClose() : save())}
      initialFocus={input}
      footer={
        <>
          <p className={styles.hint}>
            <Trans
              i18nKey="tagging.hint"
              components={{ enter: <Kbd stroke="Enter" />, escape: <Kbd stroke="Escape" /> }}
            />
          </p>
          <Button tone="primary" onClick={() => save(withTyped(known, value, typed))}>
            {t('tagging.done')}
          </Button>
        </>
      }
    >
      <TagPicker
        label={t('tagging.tag')}
        known={known}
        value={value}
        onChange={setChosen}
        inline
        input={input}
        onDone={() => save()}
        onTyped={setTyped}
      />
    </Modal>
  );
}
