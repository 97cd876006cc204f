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
        <h1 className={styles.title}>A news archive of your own</h1>
        <p className={styles.lead}>
          Pressmark keeps the articles you clip on your own disk, understands who wrote them, where and when,
          and finds them again by any word. Nothing leaves this machine.
        </p>
        <ol className={styles.ways}>
          <li>
            <h2>Paste a clip</h2>
            <p>
              Copy an article anywhere and press <Kbd stroke="Mod+v" /> here. You see what was understood
              before it is kept.
            </p>
            <Button tone="primary" onClick={onPaste}>
              Paste a clip
            </Button>
          </li>
          <li>
            <h2>Drop files</h2>
            <p>Saved pages and text files can be dropped anywhere on this window, one or a thousand.</p>
            <Button onClick={onFiles}>Choose files</Button>
          </li>
          <li>
            <h2>Look around first</h2>
            <p>
              The sample archive has a few invented stories in English and Spanish. You can trash them later.
            </p>
            <Button onClick={onSample} disabled={busy}>
              Open the sample archive
            </Button>
          </li>
        </ol>
      </div>
    </div>
  );
}
