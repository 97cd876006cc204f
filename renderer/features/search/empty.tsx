import type { View } from '../../data/view.ts';
import styles from './empty.module.css';

interface Props {
  readonly view: View;
  readonly searching: boolean;
  /** The search as the archive spells its words; null where that finds nothing either. */
  readonly corrected: string | null;
  readonly onCorrect: (words: string) => void;
  readonly onEverywhere: () => void;
  readonly onHelp: () => void;
}

const nothingHere: { readonly [kind in View['kind']]: string } = {
  all: 'The archive is empty.',
  today: 'Nothing has come today.',
  unread: 'Everything is read.',
  starred: 'Nothing is starred. Star an article to keep it here.',
  highlights: 'Nothing is highlighted.',
  trash: 'The trash is empty.',
  tag: 'No article carries this tag.',
};

/** What the list says when it has no rows. */
export function Empty({ view, searching, corrected, onCorrect, onEverywhere, onHelp }: Props) {
  if (!searching) return <p className={styles.empty}>{nothingHere[view.kind]}</p>;
  return (
    <div className={styles.empty}>
      <h2 className={styles.title}>Nothing found</h2>
      {corrected !== null && (
        <p className={styles.corrected}>
          Did you mean{' '}
          <button type="button" className={styles.link} onClick={() => onCorrect(corrected)}>
            {corrected}
          </button>
          ?
        </p>
      )}
      <ul className={styles.hints}>
        <li>Fewer words find more: every word must occur.</li>
        <li>
          Let a word end anyhow: <code>econ*</code>
        </li>
        <li>
          Take either of two: <code>flood OR storm</code>
        </li>
        {view.kind !== 'all' && (
          <li>
            <button type="button" className={styles.link} onClick={onEverywhere}>
              Search all articles
            </button>
          </li>
        )}
        <li>
          <button type="button" className={styles.link} onClick={onHelp}>
            The search language
          </button>
        </li>
      </ul>
    </div>
  );
}
