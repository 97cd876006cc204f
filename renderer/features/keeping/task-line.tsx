import { t } from '../../i18n/i18n.ts';
import { Button } from '../../ui/button.tsx';
import styles from './keeping.module.css';
import type { Task } from './use-task.ts';

/** How far a task is, and the way to stop it. */
export function TaskLine({ task }: { readonly task: Task }) {
  if (task.label === null) return null;
  return (
    <div className={styles.task}>
      <p role="status">
        {task.label} <span className={styles.quiet}>{task.words}</span>
      </p>
      <progress
        className={styles.bar}
        aria-label={task.label}
        {...(task.share !== null && { value: task.share, max: 1 })}
      />
      <Button onClick={task.stop}>{t('ui.stop')}</Button>
    </div>
  );
}
