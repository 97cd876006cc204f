import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type ReactNode, type RefObject, useRef } from 'react';
import { t } from '../i18n/i18n.ts';
import { classes } from '../lib/classes.ts';
import { focusAtOnce } from './focus-at-once.ts';
import styles from './modal.module.css';

interface Props {
  readonly title: string;
  readonly description?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large';
  readonly onClose: () => void;
  /** Nothing inside takes the focus: the body does, so that keys scroll it. */
  readonly reading?: boolean;
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
  reading = false,
  initialFocus,
  children,
  footer,
}: Props) {
  const body = useRef<HTMLDivElement>(null);
  // A dialog that asks for something begins there, and not at its way out.
  const asked = {
    get current() {
      return firstAsked(body.current);
    },
  };
  const focus = initialFocus ?? (reading ? body : asked);
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Viewport className={styles.viewport}>
          <Dialog.Popup
            data-modal
            className={classes(styles.popup, styles[size])}
            initialFocus={focusAtOnce(focus)}
          >
            <header className={styles.header}>
              <Dialog.Title className={styles.title}>{title}</Dialog.Title>
              <Dialog.Close className={styles.close} aria-label={t('ui.close')}>
                <X size={17} strokeWidth={1.75} aria-hidden />
              </Dialog.Close>
            </header>
            {description && (
              <Dialog.Description className={styles.description}>{description}</Dialog.Description>
            )}
            <div ref={body} className={styles.body} {...(reading ? { tabIndex: 0 } : {})}>
              {children}
            </div>
            {footer && <footer className={styles.footer}>{footer}</footer>}
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** The first line or choice to be filled in; of choices that exclude each other the one that holds. */
function firstAsked(body: HTMLElement | null): HTMLElement | null {
  const field = 'input:enabled:not([aria-hidden]), textarea:enabled, select:enabled, [role=radio]';
  const first = body?.querySelector<HTMLElement>(field) ?? null;
  if (first?.role !== 'radio') return first;
  return first.closest('[role=radiogroup]')?.querySelector<HTMLElement>('[aria-checked=true]') ?? first;
}
