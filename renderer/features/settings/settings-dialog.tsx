import type { ReactNode } from 'react';
import type { Settings } from '../../../electron/contract/archive.ts';
import { useStats } from '../../data/queries.ts';
import { bytes, plural } from '../../lib/numbers.ts';
import { Check } from '../../ui/check.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Modal } from '../../ui/modal.tsx';
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
    <Modal title="Settings" size="small" onClose={onClose}>
      <div className={styles.form}>
        <Choice
          label="Appearance"
          value={settings.theme}
          onChange={(theme) => onChange({ theme })}
          options={[
            { value: 'system', label: 'As the system' },
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
          ]}
        />
        <label className={styles.slider}>
          <span className={styles.label}>Size of the article’s text</span>
          <input
            type="range"
            min={0.7}
            max={2}
            step={0.1}
            value={settings.textSize}
            aria-valuetext={`${Math.round(settings.textSize * 100)} percent`}
            onChange={(event) => onChange({ textSize: Number(event.target.value) })}
          />
          <span className={styles.sample} style={{ fontSize: `${1.1875 * settings.textSize}rem` }}>
            The ceremony took place in the harbour.
          </span>
        </label>
        <Check
          label="Single letters are commands, such as s to star"
          checked={settings.singleKeys}
          onChange={(singleKeys) => onChange({ singleKeys })}
        />
        {children}
        {stats && (
          <dl className={styles.facts}>
            <dt>Archive</dt>
            <dd>{stats.dir}</dd>
            <dt>Holds</dt>
            <dd>
              {plural(stats.articles, 'article')}, {plural(stats.captures, 'capture')},{' '}
              {plural(stats.words, 'word')}
            </dd>
            <dt>On disk</dt>
            <dd>
              {bytes(stats.bytes.archive + stats.bytes.blobs)}, and {bytes(stats.bytes.index)} of index
            </dd>
            <dt>Pressmark</dt>
            <dd>{stats.version}</dd>
          </dl>
        )}
      </div>
    </Modal>
  );
}
