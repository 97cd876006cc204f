import { type FormEvent, useRef, useState } from 'react';
import { t } from '../../i18n/i18n.ts';
import { useSaving } from '../../lib/use-saving.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Modal } from '../../ui/modal.tsx';

interface Props {
  readonly title: string;
  readonly name: string;
  readonly help?: string;
  /** What is wrong with a name; undefined for one that can be had. */
  readonly wrong?: (name: string) => string | undefined;
  /** What a name does that the person should know before. */
  readonly told?: (name: string) => string | undefined;
  readonly action?: (name: string) => string;
  /** False where it was refused, which is told. */
  readonly onSave: (name: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Asks for one name. */
export function NameDialog({ title, name: before, help, wrong, told, action, onSave, onClose }: Props) {
  const [name, setName] = useState(before);
  const send = useSaving(onClose);
  const form = useRef<HTMLFormElement>(null);
  const typed = name.trim().replace(/\s+/g, ' ');
  const error = wrong?.(typed);
  const ready = typed !== '' && typed !== before && !error;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) void send(() => onSave(typed));
  };
  return (
    <Modal
      title={title}
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button tone="primary" disabled={!ready} onClick={() => form.current?.requestSubmit()}>
            {action?.(typed) ?? t('tagging.save')}
          </Button>
        </>
      }
    >
      <form ref={form} onSubmit={submit}>
        <Field
          label={t('tagging.name')}
          value={name}
          onChange={setName}
          error={error}
          help={told?.(typed) ?? help}
        />
        <button type="submit" hidden />
      </form>
    </Modal>
  );
}
