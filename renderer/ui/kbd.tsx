import { keycaps } from '../lib/keys.ts';
import styles from './kbd.module.css';

export const isMac = /mac/i.test(navigator.platform);

export function Kbd({ stroke }: { readonly stroke: string }) {
  return (
    <span className={styles.keys} data-single-key={[...stroke].length === 1 ? '' : undefined}>
      {keycaps(stroke, isMac).map((cap) => (
        <kbd key={cap} className={styles.key}>
          {cap}
        </kbd>
      ))}
    </span>
  );
}
