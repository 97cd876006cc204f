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
  const reading = [
    { icon: TextSearch, name: 'find', stroke: 'Mod+f', run: actions.findInArticle },
    { icon: Maximize2, name: 'focus', stroke: 'f', run: actions.focusMode },
    { icon: AudioLines, name: 'aloud', stroke: 'l', run: actions.aloud },
    { icon: Printer, name: 'print', stroke: 'Mod+p', run: actions.print },
    ...(pdf ? [{ icon: FileDown, name: 'pdf', stroke: null, run: pdf } as const] : []),
  ] as const;
  const clip = [
    { icon: PenLine, name: 'edit', stroke: null, run: actions.edit },
    { icon: Code2, name: 'raw', stroke: null, run: actions.raw },
    { icon: ScanText, name: 'reread', stroke: null, run: actions.reread },
    ...(hasUrl
      ? [{ icon: ExternalLink, name: 'original', stroke: 'v', run: actions.original } as const]
      : []),
    { icon: Quote, name: 'cite', stroke: null, run: actions.cite },
    { icon: Link, name: 'link', stroke: null, run: actions.copyLink },
    { icon: Share, name: 'export', stroke: null, run: actions.exportChosen },
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
