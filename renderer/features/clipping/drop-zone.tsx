import { useEffect, useState } from 'react';
import { useSession } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';
import { droppedEntries } from '../../lib/dropped-files.ts';
import styles from './drop-zone.module.css';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

interface Props {
  /** A browser tells of folders by `entries` only. */
  readonly onFiles: (files: readonly File[], entries: readonly FileSystemEntry[]) => void;
}

/** Takes files and folders dropped anywhere on the window, and says so while they hover. */
export function DropZone({ onFiles }: Props) {
  const { workspace } = useSession();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const on = (
      name: 'dragenter' | 'dragover' | 'dragleave' | 'drop',
      listener: (event: DragEvent) => void,
    ) =>
      window.addEventListener(
        name,
        (event) => hasFiles(event) && !workspace.get().draggingOut && listener(event),
        { signal: stop.signal },
      );
    on('dragenter', () => setOver(true));
    on('dragover', (event) => event.preventDefault());
    on('dragleave', (event) => event.relatedTarget === null && setOver(false));
    on('drop', (event) => {
      event.preventDefault();
      setOver(false);
      onFiles([...(event.dataTransfer?.files ?? [])], droppedEntries(event.dataTransfer));
    });
    return () => stop.abort();
  }, [onFiles, workspace]);
  if (!over) return null;
  return (
    <div className={styles.zone}>
      <p className={styles.words}>{t('clipping.drop')}</p>
    </div>
  );
}
