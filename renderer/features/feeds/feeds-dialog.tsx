import { type FormEvent, useRef, useState } from 'react';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Modal } from '../../ui/modal.tsx';
import { type Choices, FeedChoices } from './feed-choices.tsx';
import { FeedRow } from './feed-row.tsx';
import styles from './feeds.module.css';
import { useFeeds } from './use-feeds.ts';

const first: Choices = { every: null, fullText: false, search: null };
const complete = (typed: string): string => (/^https?:/i.test(typed) ? typed : `https://${typed}`);

/** The feeds that are followed: add, look, pause, remove. */
export function FeedsDialog({ onClose }: { readonly onClose: () => void }) {
  const feeds = useFeeds();
  const [url, setUrl] = useState('');
  const [choices, setChoices] = useState(first);
  const picker = useRef<HTMLInputElement>(null);
  const typed = url.trim();
  const sound = typed !== '' && URL.canParse(complete(typed));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (sound && (await feeds.add({ url: complete(typed), ...choices }))) setUrl('');
  };
  return (
    <Modal
      title={t('feeds.title')}
      description={t('feeds.what')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={() => picker.current?.click()}>{t('feeds.fromOpml')}</Button>
          {feeds.busy ? (
            <Button onClick={feeds.stop}>{t('ui.stop')}</Button>
          ) : (
            <Button disabled={feeds.feeds.length === 0} onClick={() => void feeds.check(null)}>
              {t('feeds.lookAtAll')}
            </Button>
          )}
        </>
      }
    >
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <div className={styles.address}>
          <Field label={t('feeds.address')} value={url} onChange={setUrl} placeholder="https://" />
          <Button type="submit" tone="primary" disabled={!sound || feeds.busy}>
            {t('feeds.follow')}
          </Button>
        </div>
        {typed !== '' && (
          <FeedChoices choices={choices} onChange={(change) => setChoices({ ...choices, ...change })} />
        )}
      </form>
      {feeds.busy && (
        <p role="status" className={styles.looking}>
          {feeds.progress?.current
            ? t('feeds.lookingAt', {
                title: feeds.progress.current,
                done: feeds.progress.done,
                found: feeds.progress.found,
              })
            : t('feeds.looking')}
        </p>
      )}
      <ul className={styles.list} aria-label={t('feeds.followed')}>
        {feeds.feeds.map((feed) => (
          <FeedRow key={feed.id} feed={feed} feeds={feeds} />
        ))}
      </ul>
      <input
        ref={picker}
        type="file"
        accept=".opml,.xml,text/x-opml"
        hidden
        aria-label={t('feeds.opmlFile')}
        onChange={async ({ target }) => {
          const text = await target.files?.[0]?.text();
          target.value = '';
          if (text !== undefined) await feeds.addOpml(text);
        }}
      />
    </Modal>
  );
}
