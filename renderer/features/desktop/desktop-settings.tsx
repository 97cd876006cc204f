import type { Settings } from '../../../electron/contract/archive.ts';
import type { DesktopSettings as Values } from '../../../electron/contract/desktop.ts';
import { t } from '../../i18n/i18n.ts';
import { Check } from '../../ui/check.tsx';
import { Section } from '../../ui/section.tsx';
import { ClipKey } from './clip-key.tsx';
import styles from './desktop.module.css';

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** What the program does beside its windows. */
export function DesktopSettings({ settings: { desktop }, onChange }: Props) {
  const change = (part: Partial<Values>) => onChange({ desktop: { ...desktop, ...part } });
  return (
    <Section title={t('desktop.title')}>
      <Check label={t('desktop.tray')} checked={desktop.tray} onChange={(tray) => change({ tray })} />
      <Check
        label={t('desktop.background')}
        checked={desktop.background}
        onChange={(background) => change({ background })}
      />
      <p className={styles.quiet}>{t('desktop.backgroundHelp')}</p>
      <Check
        label={t('desktop.startAtLogin')}
        checked={desktop.startAtLogin}
        onChange={(startAtLogin) => change({ startAtLogin })}
      />
      <ClipKey value={desktop.clipKey} onChange={(clipKey) => change({ clipKey })} />
    </Section>
  );
}
