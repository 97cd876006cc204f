import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useRef } from 'react';
import { citationStyles } from '../../../electron/contract/citation.ts';
import { createCiting, styleName } from '../../data/citing.ts';
import { errorWords } from '../../data/error-words.ts';
import { useSession } from '../../data/session.tsx';
import { useSettings } from '../../data/settings.ts';
import { t } from '../../i18n/i18n.ts';
import { cleanHtml } from '../../parts/clean-html.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Modal } from '../../ui/modal.tsx';
import styles from './cite-dialog.module.css';

interface Props {
  readonly ids: readonly string[];
  /** Of the only article; null is the newest. */
  readonly edition: number | null;
  readonly onClose: () => void;
}

/** Citations of articles in a style that is chosen here and remembered, seen before they are copied. */
export function CiteDialog({ ids, edition, onClose }: Props) {
  const { client, ...session } = useSession();
  const [{ citationStyle: style }, setSettings] = useSettings();
  const { data, error } = useQuery({
    queryKey: ['article', 'cited', ids, edition, style],
    queryFn: ({ signal }) =>
      client.call(
        'article.cite',
        { ids: [...ids], style, ...(edition === null ? {} : { edition }) },
        { signal },
      ),
    placeholderData: keepPreviousData,
  });
  const copy = async () => {
    await createCiting({ client, ...session }).citation({ ids, edition });
    onClose();
  };
  return (
    <Modal
      title={t('citing.title')}
      onClose={onClose}
      footer={
        <Button tone="primary" disabled={data === undefined} onClick={() => void copy()}>
          {t('citing.copy', { count: ids.length })}
        </Button>
      }
    >
      <div className={styles.form}>
        <Choice
          label={t('citing.style')}
          value={style}
          onChange={(citationStyle) => setSettings({ citationStyle })}
          options={citationStyles.map((value) => ({ value, label: styleName(value) }))}
        />
        {error ? <p>{errorWords(error)}</p> : <Preview html={data?.html ?? ''} />}
        <p className={styles.note}>{t('citing.asPrinted')}</p>
      </div>
    </Modal>
  );
}

function Preview({ html }: { readonly html: string }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const words = cleanHtml(html);
    // Here it is read, not followed.
    for (const link of words.querySelectorAll('a')) link.replaceWith(...link.childNodes);
    box.current?.replaceChildren(words);
  }, [html]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div
      ref={box}
      role="group"
      aria-label={t('citing.preview')}
      aria-live="polite"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
      tabIndex={0}
      lang="en"
      dir="auto"
      className={styles.preview}
    />
  );
}
