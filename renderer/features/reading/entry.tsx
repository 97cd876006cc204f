import type { ReactNode } from 'react';
import styles from './facts.module.css';

/** One fact of a list of them. */
export function Entry({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.entry}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
