import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Trans } from 'react-i18next';
import type { Article } from '../../../electron/contract/article.ts';
import { useChanges } from '../../data/changes.ts';
import { articleQuery, useTags } from '../../data/queries.ts';
import { useSession } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';
import { TagPicker } from '../../parts/tag-picker.tsx';
import { Button } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { Modal } from '../../ui/modal.tsx';
import styles from './tag-dialog.module.css';

/** Beyond this many articles their tags are not read one by one: tags can be put on, and taken off by name in the search. */
const readLimit = 300;

interface Props {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

/** The tags that every one of these articles carries. */
function useSharedTags(ids: readonly string[]) {
  const { client, queries } = useSession();
  return useQuery({
    queryKey: ['shared-tags', ids],
    gcTime: 0,
    queryFn: async (): Promise<readonly string[]> => {
      if (ids.length > readLimit) return [];
      const articles: Article[] = [];
      for (const id of ids) articles.push(await queries.fetchQuery(articleQuery(client, id, null)));
      const [first, ...rest] = articles;
      return first?.tags.filter((tag) => rest.every(({ tags }) => tags.includes(tag))) ?? [];
    },
  });
}

/** Puts tags on articles and takes them off, all in one change when it is closed. */
export function TagDialog({ ids, onClose }: Props) {
  const changes = useChanges();
  const { data: known = [] } = useTags();
  const { data: shared } = useSharedTags(ids);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const value = chosen ?? shared ?? [];

  const save = () => {
    onClose();
    const before = shared ?? [];
    const add = value.filter((tag) => !before.includes(tag));
    const remove = before.filter((tag) => !value.includes(tag));
    void changes.changeTags(ids, add, remove);
  };

  return (
    <Modal
      title={ids.length > 1 ? t('tagging.titleMany', { count: ids.length }) : t('tagging.title')}
      size="small"
      onClose={save}
      initialFocus={input}
      footer={
        <>
          <p className={styles.hint}>
            <Trans
              i18nKey="tagging.hint"
              components={{ enter: <Kbd stroke="Enter" />, escape: <Kbd stroke="Escape" /> }}
            />
          </p>
          <Button tone="primary" onClick={save}>
            {t('tagging.done')}
          </Button>
        </>
      }
    >
      <TagPicker
        label={t('tagging.tag')}
        known={known.map(({ path }) => path)}
        value={value}
        onChange={setChosen}
        inline
        input={input}
      />
    </Modal>
  );
}
