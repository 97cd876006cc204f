import type { ReactNode } from 'react';
import { Trans } from 'react-i18next';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { Step } from './step.tsx';
import styles from './welcome.module.css';

interface Props {
  readonly busy: boolean;
  /** Where the archive lies. */
  readonly place: ReactNode;
  readonly onPlace: () => void;
  readonly onPaste: () => void;
  readonly onFiles: () => void;
  readonly onFolder: () => void;
  readonly onAddress: () => void;
  readonly onFeeds: () => void;
  readonly onPair: () => void;
  readonly onSample: () => void;
  /** Goes to the empty list. */
  readonly onSkip: () => void;
}

/** What an empty archive opens on: the first steps, of which each can be left out. */
export function Welcome(props: Props) {
  return (
    <div className={styles.page}>
      <div className={styles.text}>
        <h1 className={styles.title}>{t('welcome.title')}</h1>
        <p className={styles.lead}>{t('welcome.lead')}</p>
        <ol className={styles.steps}>
          <Step
            title={t('welcome.place')}
            how={t('welcome.placeHow')}
            actions={<Button onClick={props.onPlace}>{t('welcome.otherPlace')}</Button>}
          >
            {props.place}
          </Step>
          <Step
            title={t('welcome.bring')}
            how={t('welcome.bringHow')}
            actions={
              <>
                <Button tone="primary" onClick={props.onPaste}>
                  {t('welcome.paste')}
                </Button>
                <Button onClick={props.onFiles}>{t('welcome.chooseFiles')}</Button>
                <Button onClick={props.onFolder}>{t('welcome.chooseFolder')}</Button>
                <Button onClick={props.onAddress}>{t('welcome.address')}</Button>
                <Button onClick={props.onFeeds}>{t('welcome.feeds')}</Button>
              </>
            }
          >
            <p>
              <Trans i18nKey="welcome.pasteHow" components={{ key: <Kbd stroke="Mod+v" /> }} />
            </p>
          </Step>
          <Step
            title={t('welcome.pair')}
            how={t('welcome.pairHow')}
            actions={<Button onClick={props.onPair}>{t('welcome.pairNow')}</Button>}
          />
          <Step
            title={t('welcome.look')}
            how={t('welcome.lookHow')}
            actions={
              <Button onClick={props.onSample} disabled={props.busy}>
                {t('welcome.sample')}
              </Button>
            }
          />
        </ol>
        <p className={styles.skip}>
          {t('welcome.later')}{' '}
          <button type="button" className={styles.link} onClick={props.onSkip}>
            {t('welcome.skip')}
          </button>
        </p>
      </div>
    </div>
  );
}
