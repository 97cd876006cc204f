import type { ReactNode } from 'react';
import styles from './notice.module.css';

/** A page with nothing but a few words. */
export function Notice({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <main className={styles.page}>
      <div className={styles.text}>
        <p className={styles.name}>Pressmark</p>
        <h1 className={styles.title}>{title}</h1>
        {children}
      </div>
    </main>
  );
}
