import { useEffect } from 'react';
import { useSession } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Modal } from '../../ui/modal.tsx';
import styles from './pairing.module.css';
import { useDoor } from './use-door.ts';

/** Asks the person whether an extension may clip, whenever one asks to. The focus is on neither answer: a stray key gives none. */
export function PairingAsked() {
  const { client, notices } = useSession();
  const { door, send } = useDoor();
  useEffect(
    () =>
      client.on((event) => {
        if (event.name === 'clip.failed')
          notices.fail(new Error(t('pairing.clipKeptAside', { reason: event.reason })));
      }),
    [client, notices],
  );
  const asked = door?.asking[0];
  if (!asked) return null;
  const answer = (accept: boolean) => void send('pairing.answer', { id: asked.id, accept });
  return (
    <Modal
      key={asked.id}
      title={t('pairing.ask', { name: asked.name })}
      description={asked.origin.startsWith('moz-') ? t('pairing.askFirefox') : t('pairing.askBrowser')}
      size="small"
      reading
      onClose={() => answer(false)}
      footer={
        <>
          <Button onClick={() => answer(false)}>{t('pairing.refuse')}</Button>
          <Button tone="primary" onClick={() => answer(true)}>
            {t('pairing.accept')}
          </Button>
        </>
      }
    >
      <p className={styles.words}>{t('pairing.sameNumber')}</p>
      <p className={styles.code}>{`${asked.code.slice(0, 3)} ${asked.code.slice(3)}`}</p>
      <p className={styles.origin}>{asked.origin}</p>
    </Modal>
  );
}
