import { useState } from 'react';
import type { Article } from '../../../electron/contract/article.ts';
import { useArticle } from '../../data/queries.ts';
import { t } from '../../i18n/i18n.ts';
import { useSaving } from '../../lib/use-saving.ts';
import { corrections, FieldList, isSound, type Typed } from '../../parts/field-list.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Modal } from '../../ui/modal.tsx';
import { NewerEdition, TextBelow } from './newer-edition.tsx';
import { useEdit } from './use-edit.ts';

interface Props {
  readonly id: string;
  readonly onClose: () => void;
}

/** Corrections to a kept article. What was read stays below them and can be taken back to, field by field. */
export function EditDialog({ id, onClose }: Props) {
  const { data } = useArticle(id);
  return data?.id === id ? <Form article={data} onClose={onClose} /> : null;
}

function Form({ article: newest, onClose }: { readonly article: Article; readonly onClose: () => void }) {
  // Whatever comes in meanwhile, what is typed is of the edition that it was typed on.
  const [article, setArticle] = useState(newest);
  const isOlder = article.edition !== newest.edition;
  if (!isOlder && article !== newest) setArticle(newest);
  const [isLater, setIsLater] = useState(false);
  const [typed, setTyped] = useState<Typed>({});
  const [body, setBody] = useState<string | null>(null);
  const changed = Object.keys(typed).length > 0 || body !== null;

  const edit = useEdit(article);
  const send = useSaving(onClose);
  const save = () =>
    send(() =>
      edit(
        { fields: { ...corrections(typed), ...(body === null ? {} : { text: body }) } },
        t('reading.edit.corrected'),
      ),
    );
  const goOn = () => {
    setArticle(newest);
    setIsLater(true);
  };
  const textIsCorrected = article.origins.text?.origin === 'person';
  const revertText = () => {
    if (body !== null) setBody(null);
    else void edit({ fields: {}, revert: ['text'] }, t('reading.edit.reverted'));
  };

  return (
    <Modal
      title={t('reading.edit.title')}
      description={t('reading.edit.help')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button tone="primary" disabled={!changed || !isSound(typed)} onClick={() => void save()}>
            {t('reading.edit.save')}
          </Button>
        </>
      }
    >
      {isOlder && <NewerEdition onGoOn={goOn} />}
      <FieldList
        fields={article}
        origins={article.origins}
        typed={typed}
        onTyped={setTyped}
        onRevert={(name) => void edit({ fields: {}, revert: [name] }, t('reading.edit.reverted'))}
      />
      <br />
      <Field
        label={t('reading.edit.text')}
        rows={10}
        lang={article.language ?? undefined}
        value={body ?? article.text}
        note={body === null && !textIsCorrected ? undefined : t('reading.edit.byYou')}
        help={article.html === null && !textIsCorrected ? undefined : t('reading.edit.plainAfter')}
        onChange={(text) => setBody(text === article.text ? null : text)}
        onRevert={body !== null || textIsCorrected ? revertText : undefined}
      />
      {isLater && body !== null && <TextBelow article={article} />}
    </Modal>
  );
}
