import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { classes } from '../lib/classes.ts';
import { IconButton } from './icon-button.tsx';
import styles from './modal.module.css';

interface Props {
  readonly title: string;
  readonly description?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large';
  readonly onClose: () => void;
  readonly initialFocus?: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}

/** Every dialog of the interface: a title, a way out, a body that scrolls, and actions that stay in sight. */
export function Modal({
  title,
  description,
  size = 'medium',
  onClose,
  initialFocus,
  children,
  footer,
}: Props) {
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Viewport className={styles.viewport}>
          <Dialog.Popup
            className={classes(styles.popup, styles[size])}
            {...(initialFocus ? { initialFocus } : {})}
          >
            <header className={styles.header}>
              <Dialog.Title className={styles.title}>{title}</Dialog.Title>
              <Dialog.Close render={<IconButton icon={X} label="Close" stroke="Escape" />} />
            </header>
            {description && (
              <Dialog.Description className={styles.description}>{description}</Dialog.Description>
            )}
            <div className={styles.body}>{children}</div>
            {footer && <footer className={styles.footer}>{footer}</footer>}
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
