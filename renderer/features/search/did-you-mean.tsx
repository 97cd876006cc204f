import { Trans } from 'react-i18next';
import link from '../../ui/link.module.css';
import styles from './did-you-mean.module.css';

interface Props {
  /** The search as the archive spells its words. */
  readonly corrected: string;
  readonly onCorrect: (words: string) => void;
}

export function DidYouMean({ corrected, onCorrect }: Props) {
  return (
    <p className={styles.line}>
      <Trans
        i18nKey="search.didYouMean"
        values={{ words: corrected }}
        components={{
          better: <button type="button" className={link.link} onClick={() => onCorrect(corrected)} />,
        }}
      />
    </p>
  );
}
