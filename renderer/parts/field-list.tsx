import { useState } from 'react';
import type { ArticleFields, EditableFields, Origins } from '../../electron/contract/article.ts';
import { t } from '../i18n/i18n.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import {
  articleFields,
  type FieldName,
  fieldError,
  fieldLabel,
  readField,
  showField,
} from './article-fields.ts';
import styles from './field-list.module.css';
import { originWords } from './origin-words.ts';

/** Lines as typed, by field; a field that is not here is as it was read. */
export type Typed = Readonly<Partial<Record<FieldName, string>>>;

interface Props {
  readonly fields: ArticleFields;
  readonly origins: Origins;
  readonly typed: Typed;
  readonly onTyped: (typed: Typed) => void;
  /** Given where corrections made earlier can be taken back to what was read. */
  readonly onRevert?: (name: FieldName) => void;
}

/** Every field of an article with where it was found, each open to correction. */
export function FieldList({ fields, origins, typed, onTyped, onRevert }: Props) {
  const [all, setAll] = useState(false);
  const shown = articleFields.filter(
    ({ name, rare = false }) => all || !rare || showField(fields[name]) !== '' || typed[name] !== undefined,
  );
  const without = (name: FieldName): Typed => {
    const { [name]: _, ...rest } = typed;
    return rest;
  };
  const revert = (name: FieldName): (() => void) | undefined => {
    if (typed[name] !== undefined) return () => onTyped(without(name));
    if (onRevert && origins[name]?.origin === 'person') return () => onRevert(name);
    return undefined;
  };
  return (
    <div className={styles.list}>
      {shown.map(({ name, wide = false, placeholder }) => {
        const read = showField(fields[name]);
        const value = typed[name] ?? read;
        const origin = origins[name];
        return (
          <Field
            key={name}
            label={fieldLabel(name)}
            value={value}
            wide={wide}
            {...(placeholder ? { placeholder: placeholder() } : {})}
            error={fieldError(name, value)}
            note={typed[name] !== undefined ? t('parts.origins.person') : origin && originWords(origin)}
            help={typed[name] === undefined ? origin?.note : undefined}
            onChange={(line) => onTyped(line === read ? without(name) : { ...typed, [name]: line })}
            onRevert={revert(name)}
          />
        );
      })}
      {shown.length < articleFields.length && (
        <p className={styles.more}>
          <Button tone="quiet" onClick={() => setAll(true)}>
            {t('parts.allFields')}
          </Button>
        </p>
      )}
    </div>
  );
}

/** Whether every line can be stored. */
export const isSound = (typed: Typed): boolean =>
  articleFields.every(({ name }) => fieldError(name, typed[name] ?? '') === undefined);

/** Lines as the corrections that the archive takes. */
export const corrections = (typed: Typed): EditableFields =>
  Object.assign(
    {},
    ...articleFields.map(({ name }) => (typed[name] === undefined ? {} : readField(name, typed[name]))),
  );
