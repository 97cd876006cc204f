import { useEffect } from 'react';
import { useSession } from '../../data/session.tsx';
import { Button } from '../../ui/button.tsx';
import { Modal } from '../../ui/modal.tsx';
import styles from './pairing.module.css';
import { useDoor } from './use-door.ts';

const browserOf = (origin: string): string =>
  origin.startsWith('moz-') ? 'a Firefox extension' : 'a browser extension';

/** Asks the person whether an extension may clip, whenever one asks to. The focus is on neither answer: a stray key gives none. */
export function PairingAsked() {
  const { client, notices } = useSession();
  const { door, send } = useDoor();
  useEffect(
    () =>
      client.on((event) => {
        if (event.name === 'clip.failed') notices.fail(new Error(`A clip is kept aside: ${event.reason}`));
      }),
    [client, notices],
  );
  const asked = door?.asking[0];
  if (!asked) return null;
  const answer = (accept: boolean) => void send('pairing.answer', { id: asked.id, accept });
  return (
    <Modal
      key={asked.id}
      title={`Let “${asked.name}” clip to this archive?`}
      description={`This is ${browserOf(asked.origin)}. It will be able to add articles, and to see your tags and whether an address is archived. It cannot read your articles.`}
      size="small"
      reading
      onClose={() => answer(false)}
      footer={
        <>
          <Button onClick={() => answer(false)}>Refuse</Button>
          <Button tone="primary" onClick={() => answer(true)}>
            Accept
          </Button>
        </>
      }
    >
      <p className={styles.words}>Accept only if the extension shows the same number:</p>
      <p className={styles.code}>{`${asked.code.slice(0, 3)} ${asked.code.slice(3)}`}</p>
      <p className={styles.origin}>{asked.origin}</p>
    </Modal>
  );
}
