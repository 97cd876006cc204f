import { useState } from 'react';
import { notInCollectionName } from '../../../electron/contract/collection.ts';
import { useChanges } from '../../data/changes.ts';
import { createArranging, useCollections } from '../../data/collections.ts';
import { useSession } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';
import { Field } from '../../ui/field.tsx';
import menu from '../../ui/menu.module.css';
import { Modal } from '../../ui/modal.tsx';
import styles from './collect-dialog.module.css';
import { likest } from './likest.ts';

interface Props {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

/** Puts articles at the end of a collection, or into a new one. */
export function CollectDialog({ ids, onClose }: Props) {
  const arranging = createArranging(useSession(), useChanges());
  const all = useCollections();
  const [typed, setTyped] = useState('');
  const name = typed.trim().replace(/\s+/g, ' ');
  const found = likest(all, name.toLowerCase());
  const isNew =
    name !== '' &&
    !notInCollectionName.test(name) &&
    !all.some(({ path }) => path.toLowerCase() === name.toLowerCase());
  const done = (work: Promise<void>) => {
    onClose();
    void work;
  };
  const first = found[0];
  return (
    <Modal title={t('tagging.collectTitle', { count: ids.length })} size="small" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (first) done(arranging.place(first, ids));
          else if (isNew) done(arranging.create(name, null, ids));
        }}
      >
        <Field label={t('tagging.collectFind')} value={typed} onChange={setTyped} />
        <button type="submit" hidden />
      </form>
      <ul className={styles.list}>
        {found.map((collection) => (
          <li key={collection.id}>
            <button
              type="button"
              className={menu.item}
              data-highlighted={collection === first || undefined}
              onClick={() => done(arranging.place(collection, ids))}
            >
              {collection.path}
            </button>
          </li>
        ))}
        {isNew && (
          <li>
            <button
              type="button"
              className={menu.item}
              data-highlighted={!first || undefined}
              onClick={() => done(arranging.create(name, null, ids))}
            >
              {t('tagging.collectNew', { name })}
            </button>
          </li>
        )}
      </ul>
      {all.length === 0 && name === '' && <p>{t('tagging.collectNone')}</p>}
    </Modal>
  );
}
