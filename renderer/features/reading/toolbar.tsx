import {
  ArchiveRestore,
  ArrowDown,
  ArrowLeft,
  ArrowUp,
  Info,
  Mail,
  MailOpen,
  NotebookPen,
  Star,
  Tag,
  Trash2,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useStrokes } from '../../data/keys/use-strokes.ts';
import { t } from '../../i18n/i18n.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { MoreMenu } from './more-menu.tsx';
import type { ReaderParts } from './reader.tsx';
import styles from './toolbar.module.css';

export interface ReaderActions {
  readonly back: () => void;
  readonly star: () => void;
  readonly toggleRead: () => void;
  readonly tag: () => void;
  readonly trash: () => void;
  readonly facts: () => void;
  readonly notes: () => void;
  readonly edit: () => void;
  readonly raw: () => void;
  readonly reread: () => unknown;
  readonly original: () => void;
  readonly cite: () => void;
  readonly copyLink: () => void;
  readonly exportChosen: () => void;
  readonly match: (by: number) => void;
  readonly findInArticle: () => void;
  readonly aloud: () => void;
  readonly focusMode: () => void;
  readonly print: () => void;
  /** Absent where the platform has no PDF of its own: a browser makes one when it prints. */
  readonly pdf?: (() => void) | undefined;
}

interface Props extends ReaderParts {
  readonly actions: ReaderActions;
  readonly narrow: boolean;
  /** How the page looks, to be changed. */
  readonly look: ReactNode;
}

/** What can be done with the open article. */
export function ReaderToolbar({ article, matches, seen, actions, narrow, look }: Props) {
  const key = useStrokes();
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('reading.article')}>
      {narrow && (
        <IconButton
          icon={ArrowLeft}
          className="mirrored"
          label={t('reading.back')}
          stroke={key('list.back')}
          onClick={actions.back}
        />
      )}
      {matches.count > 0 && <MatchSteps matches={matches} onStep={actions.match} />}
      <span className={styles.gap} />
      {article && (
        <>
          {look}
          <IconButton
            icon={Star}
            label={article.starred ? t('reading.unstar') : t('reading.star')}
            stroke={key('article.star')}
            aria-pressed={article.starred}
            filled={article.starred}
            onClick={actions.star}
          />
          <IconButton icon={Tag} label={t('reading.tag')} stroke={key('article.tag')} onClick={actions.tag} />
          <IconButton
            icon={article.read ? Mail : MailOpen}
            label={article.read ? t('reading.markUnread') : t('reading.markRead')}
            stroke={key('article.read')}
            onClick={actions.toggleRead}
          />
          <IconButton
            icon={article.trashedAt ? ArchiveRestore : Trash2}
            label={article.trashedAt ? t('reading.restore') : t('reading.trash')}
            stroke={key('article.trash')}
            onClick={actions.trash}
          />
          <IconButton
            icon={NotebookPen}
            label={t('reading.notes')}
            stroke={key('mark.notes')}
            aria-pressed={seen.notes}
            onClick={actions.notes}
          />
          <IconButton
            icon={Info}
            label={t('reading.facts')}
            stroke={key('article.facts')}
            aria-pressed={seen.facts}
            onClick={actions.facts}
          />
          <MoreMenu actions={actions} hasUrl={article.url !== null} />
        </>
      )}
    </div>
  );
}

interface StepsProps {
  readonly matches: ReaderParts['matches'];
  readonly onStep: (by: number) => void;
}

function MatchSteps({ matches: { count, at }, onStep }: StepsProps) {
  const key = useStrokes();
  return (
    <div className={styles.matches}>
      <IconButton
        icon={ArrowUp}
        label={t('reading.matches.previous')}
        stroke={key('match.previous')}
        onClick={() => onStep(-1)}
      />
      <IconButton
        icon={ArrowDown}
        label={t('reading.matches.next')}
        stroke={key('match.next')}
        onClick={() => onStep(1)}
      />
      <output className={styles.count}>
        {at < 0 ? t('reading.matches.found', { count }) : t('reading.matches.at', { at: at + 1, count })}
      </output>
    </div>
  );
}
