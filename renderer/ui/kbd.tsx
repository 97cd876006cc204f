import { keycaps } from '../lib/keys.ts';
import styles from './kbd.module.css';

const mac = /mac/i.test(navigator.platform);

export function Kbd({ stroke }: { readonly stroke: string }) {
  return (
    <span className={styles.keys} data-single-key={stroke.length === 1 ? '' : undefined}>
      {keycaps(stroke, mac).map((cap) => (
        <kbd key={cap} className={styles.key}>
          {cap}
        </kbd>
      ))}
    </span>
  );
}
