import { type FormEvent, useRef, useState } from 'react';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Modal } from '../../ui/modal.tsx';

interface Props {
  readonly title: string;
  readonly description: string;
  readonly action: string;
  readonly onPath: (path: string) => void;
  readonly onClose: () => void;
}

/** Asks for a place on this machine where there is no desktop to ask for one. */
export function PathDialog({ title, description, action, onPath, onClose }: Props) {
  const [path, setPath] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (path.trim() === '') return;
    onClose();
    onPath(path.trim());
  };
  return (
    <Modal
      title={title}
      description={description}
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button tone="primary" disabled={path.trim() === ''} onClick={() => form.current?.requestSubmit()}>
            {action}
          </Button>
        </>
      }
    >
      <form ref={form} onSubmit={submit}>
        <Field label={t('clipping.path')} value={path} onChange={setPath} placeholder="/home/me/clips" />
      </form>
    </Modal>
  );
}
