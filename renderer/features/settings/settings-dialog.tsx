import type { ReactNode } from 'react';
import type { Settings } from '../../../electron/contract/archive.ts';
import { useStats } from '../../data/queries.ts';
import { t } from '../../i18n/i18n.ts';
import { list } from '../../lib/lists.ts';
import { bytes, percent } from '../../lib/numbers.ts';
import { Check } from '../../ui/check.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Modal } from '../../ui/modal.tsx';
import { LanguageChoice } from './language-choice.tsx';
import styles from './settings-dialog.module.css';

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly onClose: () => void;
  /** The choices of other features. */
  readonly children?: ReactNode;
}

/** The few choices there are, and where the archive lies. */
export function SettingsDialog({ settings, onChange, onClose, children }: Props) {
  const { data: stats } = useStats();
  return (
    <Modal title={t('settings.title')} size="small" onClose={onClose}>
      <div className={styles.form}>
        <Choice
          label={t('settings.appearance')}
          value={settings.theme}
          onChange={(theme) => onChange({ theme })}
          options={[
            { value: 'system', label: t('settings.themes.system') },
            { value: 'light', label: t('settings.themes.light') },
            { value: 'sepia', label: t('settings.themes.sepia') },
            { value: 'dark', label: t('settings.themes.dark') },
          ]}
        />
        <LanguageChoice value={settings.language} onChange={(language) => onChange({ language })} />
        <label className={styles.slider}>
          <span className={styles.label}>{t('settings.textSize')}</span>
          <input
            type="range"
            min={0.7}
            max={2}
            step={0.1}
            value={settings.textSize}
            aria-valuetext={percent(settings.textSize)}
            onChange={(event) => onChange({ textSize: Number(event.target.value) })}
          />
          <span className={styles.sample} style={{ fontSize: `${1.1875 * settings.textSize}rem` }}>
            {t('settings.textSample')}
          </span>
        </label>
        <Check
          label={t('settings.singleKeys')}
          checked={settings.singleKeys}
          onChange={(singleKeys) => onChange({ singleKeys })}
        />
        {children}
        {stats && (
          <dl className={styles.facts}>
            <dt>{t('settings.archive')}</dt>
            <dd>
              <bdi dir="ltr">{stats.dir}</bdi>
            </dd>
            <dt>{t('settings.holds')}</dt>
            <dd>
              {list([
                t('lib.articles', { count: stats.articles }),
                t('lib.captures', { count: stats.captures }),
                t('lib.words', { count: stats.words }),
              ])}
            </dd>
            <dt>{t('settings.onDisk')}</dt>
            <dd>
              {t('settings.sizes', {
                archive: bytes(stats.bytes.archive + stats.bytes.blobs),
                index: bytes(stats.bytes.index),
              })}
            </dd>
            <dt>Pressmark</dt>
            <dd>{stats.version}</dd>
          </dl>
        )}
      </div>
    </Modal>
  );
}
