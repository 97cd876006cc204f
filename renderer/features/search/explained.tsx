import type { Explanation } from '../../../electron/contract/explanation.ts';
import { explainInWords, isPlain } from '../../parts/explain/explain.ts';
import styles from './explained.module.css';

interface Props {
  readonly explained: Explanation;
  /** Its first part is the view's, which is named above the list. */
  readonly inView: boolean;
}

function ownPart(explained: Explanation): Explanation | null {
  if (explained.kind !== 'all') return null;
  const [, ...parts] = explained.parts;
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind: 'all', parts };
}

/** The query in words, where it is more than words. */
export function Explained({ explained, inView }: Props) {
  const own = inView ? ownPart(explained) : explained;
  if (own === null || isPlain(own)) return null;
  return (
    <p className={styles.explained}>
      {explainInWords(own).map(({ text, word }, place) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a sentence have no identity but their place
        word ? <b key={place}>{text}</b> : <span key={place}>{text}</span>,
      )}
    </p>
  );
}
