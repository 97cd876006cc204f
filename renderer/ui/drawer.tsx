import { Dialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import styles from './drawer.module.css';

interface Props {
  readonly open: boolean;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A pane that comes from the side where there is no room for it. */
export function Drawer({ open, label, onClose, children }: Props) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.drawer} aria-label={label}>
          <nav aria-label={label} className={styles.inside}>
            {children}
          </nav>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
