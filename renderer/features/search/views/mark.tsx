import { markOf, markWord } from '../../../parts/agency-word.ts';
import type { ContentProps } from './item.ts';
import styles from './mark.module.css';

/** What its agency or newsroom says of an article, in a word; mostly nothing. */
export function Mark({ hit }: ContentProps) {
  const mark = markOf(hit.news, hit.corrected);
  if (mark === null) return null;
  return (
    <span className={styles.mark} data-grave={mark === 'corrected' ? undefined : true}>
      {markWord(mark)}
    </span>
  );
}
