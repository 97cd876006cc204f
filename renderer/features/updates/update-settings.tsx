import type { Settings } from '../../../electron/contract/archive.ts';
import { useUpdates } from '../../data/updates.ts';
import { t } from '../../i18n/i18n.ts';
import { Check } from '../../ui/check.tsx';
import { Section } from '../../ui/section.tsx';
import { UpdateStep } from './update-step.tsx';
import styles from './updates.module.css';

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** Whether newer versions are looked for, how that stands, and the next step. */
export function UpdateSettings({ settings: { desktop }, onChange }: Props) {
  const [state, ask] = useUpdates();
  if (state === null) return null;
  if (state.kind === 'unsupported') {
    return (
      <Section title={t('updates.title')}>
        <p className={styles.quiet}>{t(`updates.why.${state.why}`)}</p>
      </Section>
    );
  }
  return (
    <Section title={t('updates.title')}>
      <Check
        label={t('updates.daily')}
        checked={desktop.updates}
        onChange={(updates) => onChange({ desktop: { ...desktop, updates } })}
      />
      <p className={styles.quiet}>{t('updates.help')}</p>
      <UpdateStep state={state} ask={ask} />
    </Section>
  );
}
