import { type FormEvent, useRef, useState } from 'react';
import type { SavedSearch } from '../../../electron/contract/saved-search.ts';
import { quotationMark } from '../../../electron/contract/search.ts';
import { useChanges } from '../../data/changes.ts';
import { useTags } from '../../data/queries.ts';
import { useSavedSearches } from '../../data/saved-searches.ts';
import { useSession } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';
import { useSaving } from '../../lib/use-saving.ts';
import { TagPicker } from '../../parts/tag-picker.tsx';
import { Button } from '../../ui/button.tsx';
import { Check } from '../../ui/check.tsx';
import { Field } from '../../ui/field.tsx';
import { Modal } from '../../ui/modal.tsx';
import styles from './save-dialog.module.css';

interface Props {
  /** The search to change, or a query to save. */
  readonly search: SavedSearch | { readonly query: string };
  readonly onClose: () => void;
}

/** Keeps a query under a name, and says what is to be done with the articles that will match it. */
export function SaveDialog({ search, onClose }: Props) {
  const { client, queries, notices, shell } = useSession();
  const changes = useChanges();
  const { data: tags = [] } = useTags();
  const saved = useSavedSearches();
  const before = 'id' in search ? search : null;
  const [name, setName] = useState(before?.name ?? '');
  const [query, setQuery] = useState(search.query);
  const [notify, setNotify] = useState(before?.notify ?? false);
  const [tag, setTag] = useState<readonly string[]>(before?.tag ? [before.tag] : []);
  const form = useRef<HTMLFormElement>(null);

  const typed = name.trim().replace(/\s+/g, ' ');
  const taken = saved.find((one) => one.name.toLowerCase() === typed.toLowerCase() && one.id !== before?.id);
  const error = quotationMark.test(typed) ? t('saving.noQuotes') : undefined;
  const note = taken && before ? t('saving.nameTaken') : taken ? t('saving.replaces') : undefined;
  const ready = typed !== '' && query.trim() !== '' && !error && !(taken && before);

  const changeNotify = (on: boolean) => {
    setNotify(on);
    // Refused, it is still told of in the window.
    if (on) void shell.allowNotify();
  };
  const save = useSaving(onClose);
  const send = async () => {
    try {
      const { undo } = await client.call('saved-search.save', {
        ...(before ? { id: before.id } : {}),
        name: typed,
        query: query.trim(),
        notify,
        tag: tag[0] ?? null,
      });
      changes.record(
        before || taken ? t('saving.changed', { name: typed }) : t('saving.saved', { name: typed }),
        undo,
      );
      return true;
    } catch (failure) {
      notices.fail(failure);
      return false;
    } finally {
      queries.invalidateQueries({ queryKey: ['saved-searches'] });
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) void save(send);
  };

  return (
    <Modal
      title={before ? t('saving.savedSearch') : t('saving.saveThis')}
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button tone="primary" disabled={!ready} onClick={() => form.current?.requestSubmit()}>
            {t('saving.save')}
          </Button>
        </>
      }
    >
      <form ref={form} className={styles.form} onSubmit={submit}>
        <Field
          label={t('saving.name')}
          value={name}
          onChange={setName}
          note={note}
          error={error}
          placeholder={t('saving.nameExample')}
        />
        <Field
          label={t('saving.query')}
          value={query}
          onChange={setQuery}
          help={
            typed === '' || error
              ? undefined
              : t('saving.useInOthers', { code: `search:${/\s/.test(typed) ? `"${typed}"` : typed}` })
          }
        />
        <div>
          <TagPicker
            label={t('saving.tag')}
            known={tags.map(({ path }) => path)}
            value={tag}
            onChange={(next) => setTag(next.slice(-1))}
          />
        </div>
        <Check label={t('saving.notify')} checked={notify} onChange={changeNotify} />
        {/* Enter in a line of a form of several lines asks for a button of the form. */}
        <button type="submit" hidden />
      </form>
    </Modal>
  );
}
