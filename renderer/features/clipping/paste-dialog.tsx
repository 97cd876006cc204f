import { useEffect, useRef, useState } from 'react';
import { errorWords } from '../../data/error-words.ts';
import { t } from '../../i18n/i18n.ts';
import { isSound, type Typed } from '../../parts/field-list.tsx';
import { Modal } from '../../ui/modal.tsx';
import { ArchiveFooter } from './archive-footer.tsx';
import { PasteBox, type Pasted } from './paste-box.tsx';
import styles from './paste-dialog.module.css';
import { Understood } from './understood.tsx';
import { useArchiving } from './use-archiving.ts';
import { clipOf, useReading } from './use-reading.ts';

interface Props {
  readonly text: string;
  readonly html: string | null;
  readonly onClose: () => void;
}

/** Takes a clip, shows what is understood of it, and keeps it once the person agrees. */
export function PasteDialog({ text, html, onClose }: Props) {
  const [pasted, setPasted] = useState<Pasted>({ text, html, asHtml: false });
  const [typed, setTyped] = useState<Typed>({});
  const [body, setBody] = useState<string | null>(null);
  const [tags, setTags] = useState<readonly string[]>([]);
  const input = useRef<HTMLTextAreaElement>(null);
  // A long clip is compared from its head; a text that is set would leave the caret at its end.
  useEffect(() => input.current?.setSelectionRange(0, 0), []);
  const { reading, error } = useReading(pasted, typed.url);
  const { archive, busy, there } = useArchiving(onClose);
  const ready = reading !== undefined && isSound(typed) && !busy;
  const keep = () => ready && void archive({ clip: clipOf(pasted, typed.url), typed, body, tags });

  return (
    <Modal
      title={t('clipping.pasteTitle')}
      size={reading ? 'large' : 'medium'}
      onClose={onClose}
      initialFocus={input}
      footer={
        <ArchiveFooter
          tags={reading ? tags : null}
          onTags={setTags}
          there={there}
          disabled={!ready}
          onArchive={keep}
          onClose={onClose}
        />
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a key for all fields inside */}
      <div
        className={reading ? styles.beside : undefined}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
        }}
      >
        <PasteBox pasted={pasted} onPasted={setPasted} input={input} small={reading !== undefined} />
        {error && (
          <p className={styles.error} role="alert">
            {errorWords(error)}
          </p>
        )}
        {reading && (
          <Understood reading={reading} typed={typed} onTyped={setTyped} body={body} onBody={setBody} />
        )}
      </div>
    </Modal>
  );
}
