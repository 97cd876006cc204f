import { type FormEvent, useRef, useState } from 'react';
import type { Output } from '../../../electron/contract/api.ts';
import { t } from '../../i18n/i18n.ts';
import { isSound, type Typed } from '../../parts/field-list.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Modal } from '../../ui/modal.tsx';
import styles from './address-dialog.module.css';
import { ArchiveFooter } from './archive-footer.tsx';
import { Understood } from './understood.tsx';
import { useArchiving } from './use-archiving.ts';
import { useFetching } from './use-fetching.ts';

interface Props {
  readonly url: string;
  readonly onClose: () => void;
}

/** Fetches a page when the person says so, shows what is understood of it, and keeps it once they agree. */
export function AddressDialog({ url, onClose }: Props) {
  const [typedUrl, setUrl] = useState(url);
  const { fetched, busy, error, fetchPage } = useFetching();
  const form = useRef<HTMLFormElement>(null);
  if (fetched) return <Fetched key={fetched.url} page={fetched} onClose={onClose} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typedUrl.trim() !== '' && !busy) void fetchPage(typedUrl);
  };
  return (
    <Modal
      title={t('clipping.byAddress')}
      description={t('clipping.byAddressHelp')}
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button
            tone="primary"
            disabled={busy || typedUrl.trim() === ''}
            onClick={() => form.current?.requestSubmit()}
          >
            {busy ? t('clipping.fetching') : t('clipping.fetch')}
          </Button>
        </>
      }
    >
      <form ref={form} onSubmit={submit}>
        <Field label={t('clipping.address')} value={typedUrl} onChange={setUrl} placeholder="https://" />
        {error && (
          <p className={styles.error} role="alert">
            {error}
          </p>
        )}
      </form>
    </Modal>
  );
}

interface FetchedProps {
  readonly page: Output<'clip.fetch'>;
  readonly onClose: () => void;
}

function Fetched({ page, onClose }: FetchedProps) {
  const [typed, setTyped] = useState<Typed>({});
  const [body, setBody] = useState<string | null>(null);
  const [tags, setTags] = useState<readonly string[]>([]);
  const { archive, busy, there } = useArchiving(onClose);
  const { reading, ...bytes } = page;
  const clip = { ...bytes, source: 'address' };
  return (
    <Modal
      title={t('clipping.byAddress')}
      description={page.url}
      size="large"
      onClose={onClose}
      footer={
        <ArchiveFooter
          tags={tags}
          onTags={setTags}
          there={there}
          disabled={busy || !isSound(typed)}
          onArchive={() => void archive({ clip, typed, body, tags })}
          onClose={onClose}
        />
      }
    >
      <Understood reading={reading} typed={typed} onTyped={setTyped} body={body} onBody={setBody} />
    </Modal>
  );
}
