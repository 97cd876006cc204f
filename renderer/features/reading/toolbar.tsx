import { Menu } from '@base-ui/react/menu';
import {
  ArchiveRestore,
  ArrowDown,
  ArrowLeft,
  ArrowUp,
  Code2,
  Ellipsis,
  ExternalLink,
  Info,
  Mail,
  MailOpen,
  NotebookPen,
  PenLine,
  ScanText,
  Share,
  Star,
  Tag,
  Trash2,
} from 'lucide-react';
import { t } from '../../i18n/i18n.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import menu from '../../ui/menu.module.css';
import { DropMenu } from '../../ui/menu.tsx';
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
  readonly exportChosen: () => void;
  readonly match: (by: number) => void;
}

interface Props extends ReaderParts {
  readonly actions: ReaderActions;
  readonly narrow: boolean;
  readonly factsShown: boolean;
  readonly notesShown: boolean;
}

/** What can be done with the open article. */
export function ReaderToolbar({ article, matches, actions, narrow, factsShown, notesShown }: Props) {
  return (
    <div className={styles.bar} role="toolbar" aria-label="Article">
      {narrow && (
        <IconButton icon={ArrowLeft} label="Back to the list" stroke="Escape" onClick={actions.back} />
      )}
      {matches.count > 0 && <MatchSteps matches={matches} onStep={actions.match} />}
      <span className={styles.gap} />
      {article && (
        <>
          <IconButton
            icon={Star}
            label={article.starred ? 'Unstar' : 'Star'}
            stroke="s"
            aria-pressed={article.starred}
            filled={article.starred}
            onClick={actions.star}
          />
          <IconButton icon={Tag} label="Tag" stroke="t" onClick={actions.tag} />
          <IconButton
            icon={article.read ? Mail : MailOpen}
            label={article.read ? 'Mark unread' : 'Mark read'}
            stroke="u"
            onClick={actions.toggleRead}
          />
          <IconButton
            icon={article.trashedAt ? ArchiveRestore : Trash2}
            label={article.trashedAt ? 'Restore from the trash' : 'Move to the trash'}
            stroke="Delete"
            onClick={actions.trash}
          />
          <IconButton
            icon={NotebookPen}
            label="Highlights and notes"
            aria-pressed={notesShown}
            onClick={actions.notes}
          />
          <IconButton
            icon={Info}
            label="Where the clip is from"
            stroke="i"
            aria-pressed={factsShown}
            onClick={actions.facts}
          />
          <More actions={actions} hasUrl={article.url !== null} />
        </>
      )}
    </div>
  );
}

function MatchSteps({
  matches,
  onStep,
}: {
  readonly matches: ReaderParts['matches'];
  readonly onStep: (by: number) => void;
}) {
  const { count, at } = matches;
  return (
    <div className={styles.matches}>
      <IconButton icon={ArrowUp} label="Previous match" stroke="p" onClick={() => onStep(-1)} />
      <IconButton icon={ArrowDown} label="Next match" stroke="n" onClick={() => onStep(1)} />
      <output className={styles.count}>{at < 0 ? `${count} found` : `${at + 1} of ${count}`}</output>
    </div>
  );
}

function More({ actions, hasUrl }: { readonly actions: ReaderActions; readonly hasUrl: boolean }) {
  const items = [
    { icon: PenLine, label: 'Correct the fields…', run: actions.edit },
    { icon: Code2, label: 'Raw capture…', run: actions.raw },
    { icon: ScanText, label: t('commands.article.reread'), run: actions.reread },
    ...(hasUrl ? [{ icon: ExternalLink, label: 'Open the original', run: actions.original }] : []),
    { icon: Share, label: 'Export…', run: actions.exportChosen },
  ];
  return (
    <DropMenu trigger={<IconButton icon={Ellipsis} label="More" />}>
      {items.map(({ icon: Icon, label, run }) => (
        <Menu.Item key={label} className={menu.item} onClick={run}>
          <Icon size={15} strokeWidth={1.75} aria-hidden />
          {label}
        </Menu.Item>
      ))}
    </DropMenu>
  );
}
