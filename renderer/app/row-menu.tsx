import { Menu } from '@base-ui/react/menu';
import { Fragment } from 'react';
import { Kbd } from '../ui/kbd.tsx';
import styles from '../ui/menu.module.css';
import type { CommandEntry } from './command.ts';

/** What a menu on an article offers, in groups. */
const offered = [
  ['article.open', 'article.original', 'list.pick'],
  ['article.star', 'article.read', 'article.tag', 'article.collect'],
  ['article.edit', 'article.raw', 'cite.open', 'article.share', 'export.open'],
  ['article.trash'],
] as const;

/** The commands on an article, for a menu on its row. */
export function RowMenu({ commands }: { readonly commands: readonly CommandEntry[] }) {
  return offered.map((ids, place) => (
    <Fragment key={ids[0]}>
      {place > 0 && <Menu.Separator className={styles.separator} />}
      {ids.map((id) => {
        const command = commands.find((each) => each.id === id);
        // What the platform lacks is in no menu.
        if (!command || (id === 'article.share' && !command.inPalette)) return null;
        const [stroke] = command.strokes;
        return (
          <Menu.Item key={id} className={styles.item} onClick={command.run}>
            {command.label}
            {stroke && (
              <span className={styles.keys}>
                <Kbd stroke={stroke} />
              </span>
            )}
          </Menu.Item>
        );
      })}
    </Fragment>
  ));
}
