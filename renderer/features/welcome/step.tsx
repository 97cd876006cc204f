import type { ReactNode } from 'react';
import styles from './welcome.module.css';

interface Props {
  readonly title: string;
  readonly how: string;
  readonly actions: ReactNode;
  readonly children?: ReactNode;
}

/** One of the first steps: what it is for, and what can be done at once. */
export function Step({ title, how, actions, children }: Props) {
  return (
    <li className={styles.step}>
      <h2>{title}</h2>
      <div className={styles.what}>
        <p>{how}</p>
        {children}
        <div className={styles.actions}>{actions}</div>
      </div>
    </li>
  );
}
