import { Menu } from '@base-ui/react/menu';
import { ArrowDown, ArrowUp, ChevronRight, Ellipsis, EyeOff } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { SidebarSection } from '../../../electron/contract/sidebar.ts';
import { type Sections, withSectionShifted } from '../../data/sections.ts';
import { useSession } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';
import { classes } from '../../lib/classes.ts';
import { runKey, strokeName } from '../../lib/keys.ts';
import { beginDrag } from '../../parts/begin-drag.ts';
import { type DropsAt, useDrop } from '../../parts/use-drop.ts';
import { LiveRegion } from '../../ui/live-region.tsx';
import menu from '../../ui/menu.module.css';
import { DropMenu } from '../../ui/menu.tsx';
import lines from './line.module.css';
import styles from './section.module.css';
import { createSectionDrops } from './section-drops.ts';
import { sectionName } from './section-name.ts';

/** All sections, and those that are seen: what a section's place is told by. */
export interface Frame {
  readonly sections: Sections;
  readonly seen: readonly SidebarSection[];
}

interface Props {
  readonly section: SidebarSection;
  readonly frame: Frame;
  /** The id of its heading, for what is named by it. */
  readonly id: string;
  /** What its heading takes besides other sections; the heading's path is ''. */
  readonly dropsAt?: DropsAt;
  /** A button in the line of the heading. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

const none: DropsAt = () => [];

/** A section of the sidebar under its heading, which folds it, and by which it is moved and hidden. */
export function Section({ section, frame, id, dropsAt = none, action, children }: Props) {
  const { sections, seen } = frame;
  const session = useSession();
  const content = useId();
  const name = sectionName(section);
  const folded = sections.all.some((one) => one.section === section && one.folded);
  const shift = (by: 1 | -1) => sections.keep(withSectionShifted(sections.all, seen, section, by));
  const sectionDrops = createSectionDrops(section, sections);
  const drop = useDrop((path, dragged) =>
    dragged.kind === 'section' ? sectionDrops(path, dragged) : dropsAt(path, dragged),
  );
  return (
    <section>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a pointer's shortcut for what the menu does */}
      <header
        className={classes(lines.line, styles.head)}
        data-path=""
        data-drop={drop.placeAt('')}
        draggable
        onDragStart={(event) => beginDrag(session, event, { kind: 'section', section, name })}
        {...drop.on}
      >
        <h2 id={id} className={styles.heading}>
          <button
            type="button"
            className={styles.fold}
            aria-expanded={!folded}
            aria-controls={folded ? undefined : content}
            onClick={() => sections.set(section, { folded: !folded })}
            onKeyDown={(event) => {
              const isBound = runKey(strokeName(event.nativeEvent), [
                ['Alt+ArrowUp', () => shift(-1)],
                ['Alt+ArrowDown', () => shift(1)],
              ]);
              if (isBound) event.preventDefault();
            }}
          >
            {drop.over?.place === 'into' ? drop.words : name}
            <ChevronRight size={12} strokeWidth={2} aria-hidden />
          </button>
        </h2>
        <DropMenu
          trigger={
            <button
              type="button"
              className={classes(lines.more, styles.more)}
              aria-label={t('sidebar.moreFor', { name })}
            >
              <Ellipsis size={15} strokeWidth={1.75} aria-hidden />
            </button>
          }
        >
          <Menu.Item className={menu.item} onClick={() => shift(-1)}>
            <ArrowUp size={15} strokeWidth={1.75} aria-hidden />
            {t('sidebar.moveUp')}
          </Menu.Item>
          <Menu.Item className={menu.item} onClick={() => shift(1)}>
            <ArrowDown size={15} strokeWidth={1.75} aria-hidden />
            {t('sidebar.moveDown')}
          </Menu.Item>
          <Menu.Item className={menu.item} onClick={() => sections.hide(section, name, true)}>
            <EyeOff size={15} strokeWidth={1.75} aria-hidden />
            {t('sidebar.hide')}
          </Menu.Item>
        </DropMenu>
        {action}
      </header>
      <LiveRegion text={drop.words} />
      {!folded && <div id={content}>{children}</div>}
    </section>
  );
}
