import { t } from '../../i18n/i18n.ts';
import link from '../../ui/link.module.css';
import styles from './already-there.module.css';

/** Says that a clip is in the archive already, and leads there. */
export function AlreadyThere({ onShow }: { readonly onShow: () => void }) {
  return (
    <p className={styles.there} role="status">
      {t('clipping.alreadyThere')}{' '}
      <button type="button" className={link.link} onClick={onShow}>
        {t('clipping.showIt')}
      </button>
    </p>
  );
}
