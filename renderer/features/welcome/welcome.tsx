import { Trans } from 'react-i18next';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import styles from './welcome.module.css';

interface Props {
  readonly busy: boolean;
  readonly onPaste: () => void;
  readonly onFiles: () => void;
  readonly onSample: () => void;
}

/** What an empty archive opens on. */
export function Welcome({ busy, onPaste, onFiles, onSample }: Props) {
  return (
    <div className={styles.page}>
      <div className={styles.text}>
        <h1 className={styles.title}>{t('welcome.title')}</h1>
        <p className={styles.lead}>{t('welcome.lead')}</p>
        <ol className={styles.ways}>
          <li>
            <h2>{t('welcome.paste')}</h2>
            <p>
              <Trans i18nKey="welcome.pasteHow" components={{ key: <Kbd stroke="Mod+v" /> }} />
            </p>
            <Button tone="primary" onClick={onPaste}>
              {t('welcome.paste')}
            </Button>
          </li>
          <li>
            <h2>{t('welcome.drop')}</h2>
            <p>{t('welcome.dropHow')}</p>
            <Button onClick={onFiles}>{t('welcome.chooseFiles')}</Button>
          </li>
          <li>
            <h2>{t('welcome.look')}</h2>
            <p>{t('welcome.lookHow')}</p>
            <Button onClick={onSample} disabled={busy}>
              {t('welcome.sample')}
            </Button>
          </li>
        </ol>
      </div>
    </div>
  );
}
