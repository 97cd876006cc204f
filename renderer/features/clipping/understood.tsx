import type { Reading } from '../../../electron/contract/article.ts';
import { t } from '../../i18n/i18n.ts';
import { list } from '../../lib/lists.ts';
import { FieldList, type Typed } from '../../parts/field-list.tsx';
import { Field } from '../../ui/field.tsx';
import styles from './understood.module.css';

interface Props {
  readonly reading: Reading;
  readonly typed: Typed;
  readonly onTyped: (typed: Typed) => void;
  /** The text as the person changed it; null while it is as it was read. */
  readonly body: string | null;
  readonly onBody: (body: string | null) => void;
}

const paragraphs = (text: string): number => text.split(/\n{2,}/).filter((part) => part.trim() !== '').length;
const words = (text: string): number => text.split(/\s+/).filter((part) => part !== '').length;

/** What was understood of a clip, before it is kept. */
export function Understood({ reading, typed, onTyped, body, onBody }: Props) {
  const text = body ?? reading.text;
  return (
    <section className={styles.understood} aria-label={t('clipping.understood')}>
      {reading.warnings.length > 0 && (
        <ul className={styles.warnings}>
          {reading.warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      <FieldList fields={reading} origins={reading.origins} typed={typed} onTyped={onTyped} />
      <Field
        label={t('clipping.text')}
        rows={12}
        lang={reading.language ?? undefined}
        value={text}
        note={list([
          t('clipping.paragraphs', { count: paragraphs(text) }),
          t('lib.words', { count: words(text) }),
          body === null ? '' : t('clipping.changedByYou'),
        ])}
        onChange={(value) => onBody(value === reading.text ? null : value)}
        onRevert={body === null ? undefined : () => onBody(null)}
      />
    </section>
  );
}
