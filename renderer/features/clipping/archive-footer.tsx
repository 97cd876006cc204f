import { useTags } from '../../data/queries.ts';
import { useSession } from '../../data/session.tsx';
import { shownBeside } from '../../data/workspace.ts';
import { t } from '../../i18n/i18n.ts';
import { TagPicker } from '../../parts/tag-picker.tsx';
import { Button } from '../../ui/button.tsx';
import { AlreadyThere } from './already-there.tsx';
import styles from './archive-footer.module.css';

interface Props {
  /** Null before there is something to tag. */
  readonly tags: readonly string[] | null;
  readonly onTags: (tags: readonly string[]) => void;
  /** The article that turned out to hold the clip already. */
  readonly there: string | null;
  readonly disabled: boolean;
  readonly onArchive: () => void;
  readonly onClose: () => void;
}

/** The foot of a dialog that shows what was understood: tags, and the word to archive it. */
export function ArchiveFooter({ tags, onTags, there, disabled, onArchive, onClose }: Props) {
  const { workspace } = useSession();
  const { data: known = [] } = useTags();
  return (
    <>
      <div className={styles.tags}>
        {tags && (
          <TagPicker
            label={t('clipping.tags')}
            known={known.map(({ path }) => path)}
            value={tags}
            onChange={onTags}
          />
        )}
      </div>
      {there && <AlreadyThere onShow={() => workspace.set({ ...shownBeside(there), dialog: null })} />}
      <Button onClick={onClose}>{t('ui.cancel')}</Button>
      <Button tone="primary" disabled={disabled} onClick={onArchive}>
        {t('clipping.archive')}
      </Button>
    </>
  );
}
