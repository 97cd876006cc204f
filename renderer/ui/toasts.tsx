import { Toast } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import { t } from '../i18n/i18n.ts';
import { classes } from '../lib/classes.ts';
import styles from './toasts.module.css';

function ToastList() {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      swipeDirection={['down', 'right']}
      className={classes(styles.toast, toast.type === 'error' && styles.error)}
    >
      <Toast.Content className={styles.content}>
        <Toast.Title render={<p />} className={styles.title} />
        <Toast.Action className={styles.action} />
        <Toast.Close className={styles.close} aria-label={t('ui.dismiss')}>
          <X size={15} strokeWidth={1.75} aria-hidden />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}

/** Where notices appear: below, out of the way of both list and reader. */
export function Toasts() {
  return (
    <Toast.Portal>
      <Toast.Viewport className={styles.viewport} aria-label={t('ui.notices')}>
        <ToastList />
      </Toast.Viewport>
    </Toast.Portal>
  );
}
