import type { TagColour } from '../../electron/contract/tag.ts';
import styles from './tag-dot.module.css';

/** A tag's colour beside its name. It says nothing that is not in the name too. */
export const TagDot = ({ colour }: { readonly colour: TagColour | null }) =>
  colour && <span aria-hidden className={styles.dot} data-colour={colour} />;
