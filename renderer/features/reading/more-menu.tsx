import { Menu } from '@base-ui/react/menu';
import {
  AudioLines,
  Code2,
  Ellipsis,
  ExternalLink,
  FileDown,
  Link,
  Maximize2,
  PenLine,
  Printer,
  Quote,
  ScanText,
  Share,
  TextSearch,
} from 'lucide-react';
import { useStrokes } from '../../data/keys/use-strokes.ts';
import { t } from '../../i18n/i18n.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import menu from '../../ui/menu.module.css';
import { DropMenu } from '../../ui/menu.tsx';
import type { ReaderActions } from './toolbar.tsx';

interface Props {
  readonly actions: ReaderActions;
  readonly hasUrl: boolean;
}

/** What is done to an article less often. */
export function MoreMenu({ actions, hasUrl }: Props) {
  const { pdf } = actions;
  const key = useStrokes();
  const reading = [
    { icon: TextSearch, name: 'find', stroke: key('reading.find'), run: actions.findInArticle },
    { icon: Maximize2, name: 'focus', stroke: key('reading.focus'), run: actions.focusMode },
    { icon: AudioLines, name: 'aloud', stroke: key('reading.aloud'), run: actions.aloud },
    { icon: Printer, name: 'print', stroke: key('reading.print'), run: actions.print },
    ...(pdf ? [{ icon: FileDown, name: 'pdf', stroke: key('reading.pdf'), run: pdf } as const] : []),
  ] as const;
  const clip = [
    { icon: PenLine, name: 'edit', stroke: key('article.edit'), run: actions.edit },
    { icon: Code2, name: 'raw', stroke: key('article.raw'), run: actions.raw },
    { icon: ScanText, name: 'reread', stroke: key('article.reread'), run: actions.reread },
    ...(hasUrl
      ? [
          {
            icon: ExternalLink,
            name: 'original',
            stroke: key('article.original'),
            run: actions.original,
          } as const,
        ]
      : []),
    { icon: Quote, name: 'cite', stroke: key('cite.open'), run: actions.cite },
    { icon: Link, name: 'link', stroke: key('cite.link'), run: actions.copyLink },
    { icon: Share, name: 'export', stroke: key('export.open'), run: actions.exportChosen },
  ] as const;
  const items = (list: typeof reading | typeof clip) =>
    list.map(({ icon: Icon, name, stroke, run }) => (
      <Menu.Item key={name} className={menu.item} onClick={run}>
        <Icon size={15} strokeWidth={1.75} aria-hidden />
        {t(`reading.actions.${name}`)}
        {stroke && (
          <span className={menu.keys} aria-hidden>
            <Kbd stroke={stroke} />
          </span>
        )}
      </Menu.Item>
    ));
  return (
    <DropMenu trigger={<IconButton icon={Ellipsis} label={t('reading.more')} />}>
      {items(reading)}
      <Menu.Separator className={menu.separator} />
      {items(clip)}
    </DropMenu>
  );
}
