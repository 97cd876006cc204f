import { Pause, Play, RefreshCw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Feed } from '../../../electron/contract/feed.ts';
import { t } from '../../i18n/i18n.ts';
import { shortDate } from '../../lib/dates.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { FeedChoices } from './feed-choices.tsx';
import styles from './feeds.module.css';
import type { Feeds } from './use-feeds.ts';

interface Props {
  readonly feed: Feed;
  readonly feeds: Feeds;
}

const lookWords = ({ checkedAt, outcome }: Feed): string =>
  checkedAt === null
    ? t('feeds.notLookedAt')
    : t('feeds.lastLook', { date: shortDate(checkedAt), outcome: outcome ?? '' });

/** One feed: its last result, and what may be done with it. */
export function FeedRow({ feed, feeds }: Props) {
  const [open, setOpen] = useState(false);
  const { id, title, url, paused, failing, archived } = feed;
  return (
    <li className={styles.row} aria-label={title}>
      <div className={styles.words}>
        <button type="button" className={styles.title} aria-expanded={open} onClick={() => setOpen(!open)}>
          {title}
        </button>
        <span className={styles.quiet}>
          {paused ? t('feeds.paused') : t('lib.articles', { count: archived })}
        </span>
      </div>
      <div className={styles.actions}>
        <IconButton
          icon={RefreshCw}
          label={t('feeds.lookAt', { title })}
          disabled={feeds.busy}
          onClick={() => void feeds.check([id])}
        />
        <IconButton
          icon={paused ? Play : Pause}
          label={paused ? t('feeds.goOn', { title }) : t('feeds.pause', { title })}
          onClick={() =>
            void feeds.change(
              { id, paused: !paused },
              paused ? t('feeds.wentOn', { title }) : t('feeds.pausedFeed', { title }),
            )
          }
        />
        <IconButton
          icon={Trash2}
          label={t('feeds.remove', { title })}
          onClick={() => void feeds.remove(feed)}
        />
      </div>
      <p className={failing ? styles.failing : styles.quiet}>{lookWords(feed)}</p>
      {open && (
        <div className={styles.more}>
          <p className={styles.url} dir="ltr">
            {url}
          </p>
          <FeedChoices
            choices={feed}
            onChange={(change) => void feeds.change({ id, ...change }, t('feeds.changed', { title }))}
          />
        </div>
      )}
    </li>
  );
}
