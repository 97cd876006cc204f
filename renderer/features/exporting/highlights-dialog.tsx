import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { annotationFormats } from '../../../electron/contract/annotation.ts';
import type { Input, Output } from '../../../electron/contract/api.ts';
import { errorWords } from '../../data/error-words.ts';
import { useSession } from '../../data/session.tsx';
import { useSettings } from '../../data/settings.ts';
import { t } from '../../i18n/i18n.ts';
import { download } from '../../lib/download.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Modal } from '../../ui/modal.tsx';
import styles from './export-dialog.module.css';
import { annotationFormatName } from './formats.ts';

type Scope = 'chosen' | 'words' | 'found' | 'all';

interface Props {
  readonly ids: readonly string[];
  /** What the page of all highlights is narrowed by; empty where that page is not shown. */
  readonly words: string;
  /** The list's query, with how many articles it finds. */
  readonly query: string;
  readonly found: number;
  readonly onClose: () => void;
}

/** Takes highlights and notes out of the archive, as one text. */
export function HighlightsDialog({ ids, words, query, found, onClose }: Props) {
  const { client, notices } = useSession();
  const [{ annotationFormat: format }, setSettings] = useSettings();
  const scopes = scopesOf({ ids, words, query, found });
  const [scope, setScope] = useState<Scope>(scopes[0]?.value ?? 'all');
  const { data, error } = useQuery({
    queryKey: ['annotations', 'taken', format, scope, ids, words, query],
    queryFn: ({ signal }) =>
      client.call('annotation.text', { format, ...wanted(scope, { ids, words, query }) }, { signal }),
    placeholderData: keepPreviousData,
  });
  const copy = ({ text }: Output<'annotation.text'>) =>
    navigator.clipboard.writeText(text).then(
      () => notices.say(t('exporting.highlights.copied')),
      () => notices.fail(new Error(t('exporting.clipboardRefused'))),
    );
  const save = ({ name, type, text }: Output<'annotation.text'>) => download(name, type, text);
  const act = (use: (taken: Output<'annotation.text'>) => unknown) => () => {
    if (!data) return;
    use(data);
    onClose();
  };
  const nothing = !data || data.annotations === 0;
  return (
    <Modal
      title={t('exporting.highlights.title')}
      onClose={onClose}
      footer={
        <>
          <Button disabled={nothing} onClick={act(copy)}>
            {t('exporting.copy')}
          </Button>
          <Button tone="primary" disabled={nothing} onClick={act(save)}>
            {t('exporting.saveAsFile')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {scopes.length > 1 && (
          <Choice<Scope>
            label={t('exporting.highlights.which')}
            value={scope}
            onChange={setScope}
            options={scopes}
          />
        )}
        <Choice
          label={t('exporting.format')}
          value={format}
          onChange={(annotationFormat) => setSettings({ annotationFormat })}
          options={annotationFormats.map((value) => ({ value, label: annotationFormatName(value) }))}
        />
        <p role="status" className={styles.note}>
          {error ? errorWords(error) : data && accountOf(data)}
        </p>
      </div>
    </Modal>
  );
}

const accountOf = ({ annotations, articles }: Output<'annotation.text'>): string =>
  annotations === 0
    ? t('exporting.highlights.none')
    : [t('marking.found', { count: annotations }), t('lib.articles', { count: articles })].join(' · ');

type Given = Pick<Props, 'ids' | 'words' | 'query'>;

function wanted(scope: Scope, { ids, words, query }: Given): Omit<Input<'annotation.text'>, 'format'> {
  if (scope === 'chosen') return { ids: [...ids] };
  return scope === 'words' ? { query: words } : { found: scope === 'found' ? query : '' };
}

function scopesOf({ ids, words, query, found }: Omit<Props, 'onClose'>) {
  const chosen = ids.length === 1 ? t('exporting.thisArticle') : t('exporting.picked', { count: ids.length });
  const scopes: readonly { readonly value: Scope; readonly label: string; readonly there: boolean }[] = [
    { value: 'chosen', label: chosen, there: ids.length > 0 },
    { value: 'words', label: t('exporting.highlights.withWords', { words }), there: words !== '' },
    { value: 'found', label: t('exporting.found', { count: found }), there: words === '' && query !== '' },
    { value: 'all', label: t('exporting.whole'), there: true },
  ];
  return scopes.filter(({ there }) => there);
}
