import type { CommandState } from '../../electron/contract/commands.ts';
import { isAllChosen, targets, type Workspace } from '../data/workspace.ts';
import type { CommandEntry } from './command.ts';

type Now = Pick<
  Workspace,
  'openId' | 'cursorId' | 'landing' | 'selected' | 'allBut' | 'pane' | 'view' | 'dialog'
>;

const onOpen: readonly string[] = ['mark.highlight', 'mark.note', 'article.compare', 'cite.link'];
const always: readonly string[] = ['article.next', 'article.previous', 'article.open'];
const onPaper: readonly string[] = ['reading.print', 'reading.pdf'];
const asTold: readonly string[] = ['article.uncollect', 'article.up', 'article.down'];

/** What the desktop's menu shows of the commands: their keys, and whether there is anything for them to be done to. */
export function commandStates(commands: readonly CommandEntry[], now: Now, narrow: boolean): CommandState[] {
  const all = isAllChosen(now, narrow);
  const chosen = all || targets(now, narrow).length > 0;
  const enabled = ({ id, when }: CommandEntry): boolean => {
    // A command would put its own dialog in the place of one that a person may have written in.
    if (now.dialog) return false;
    if (asTold.includes(id) && when?.() === false) return false;
    if (onPaper.includes(id) && (all || now.selected.size > 1)) return true;
    if (id.startsWith('reading.') || id.startsWith('match.') || onOpen.includes(id))
      return now.openId !== null;
    return !/^(?:article|cite)\./.test(id) || always.includes(id) || chosen;
  };
  return commands.map((command) => ({
    id: command.id,
    strokes: [...command.strokes],
    enabled: enabled(command),
  }));
}
