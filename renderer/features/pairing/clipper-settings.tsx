import type { Settings } from '../../../electron/contract/archive.ts';
import type { Door, Pairing } from '../../../electron/contract/door.ts';
import { t } from '../../i18n/i18n.ts';
import { shortDate } from '../../lib/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Check } from '../../ui/check.tsx';
import { Section } from '../../ui/section.tsx';
import { NewToken } from './new-token.tsx';
import styles from './pairing.module.css';
import { useDoor } from './use-door.ts';

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

function stateOf({ port, problem }: Door): string {
  if (problem !== null) return problem;
  return port === null
    ? t('pairing.opening')
    : t('pairing.listening', { address: `http://127.0.0.1:${port}` });
}

const when = ({ pairedAt, usedAt }: Pairing): string =>
  usedAt === null
    ? t('pairing.paired', { date: shortDate(pairedAt) })
    : t('pairing.lastClip', { date: shortDate(usedAt) });

/** The door for the browser's clipper: open or shut, and who may come in. */
export function ClipperSettings({ settings, onChange }: Props) {
  const { door, send } = useDoor();
  return (
    <Section title={t('pairing.title')}>
      <Check
        label={t('pairing.allow')}
        checked={settings.clipper}
        onChange={(clipper) => onChange({ clipper })}
      />
      {door && settings.clipper && (
        <p className={styles.quiet} role="status">
          {stateOf(door)}
        </p>
      )}
      {door && door.pairings.length > 0 && (
        <ul className={styles.list} aria-label={t('pairing.mayClip')}>
          {door.pairings.map((pairing) => (
            <li key={pairing.id} className={styles.item}>
              <span className={styles.name}>{pairing.name}</span>
              <span className={styles.quiet}>{when(pairing)}</span>
              <Button
                tone="quiet"
                aria-label={t('pairing.revokeName', { name: pairing.name })}
                onClick={() => void send('pairing.revoke', { id: pairing.id })}
              >
                {t('pairing.revoke')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {door && door.failed.length > 0 && (
        <div className={styles.failed}>
          <p>{t('pairing.keptAside', { count: door.failed.length })}</p>
          <ul className={styles.list}>
            {door.failed.map(({ clipId, title, url, reason }) => (
              <li key={clipId}>
                {title ?? url ?? clipId} <span className={styles.quiet}>{reason}</span>
              </li>
            ))}
          </ul>
          <Button onClick={() => void send('door.retry', {})}>{t('pairing.tryAgain')}</Button>
        </div>
      )}
      {settings.clipper && <NewToken port={door?.port ?? null} send={send} />}
    </Section>
  );
}
