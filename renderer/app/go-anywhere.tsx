import { useSession } from '../data/session.tsx';
import { freshList, shownBeside } from '../data/workspace.ts';
import { Palette } from '../features/palette/palette.tsx';
import type { Actions } from './actions.ts';
import type { CommandEntry } from './command.ts';
import { usePaletteItems } from './use-palette-items.ts';

interface Props {
  readonly commands: readonly CommandEntry[];
  readonly actions: Actions;
  readonly typed: string;
  readonly onClose: () => void;
}

/** The palette with all there is to go to. */
export function GoAnywhere({ commands, actions, typed, onClose }: Props) {
  const { workspace } = useSession();
  return (
    <Palette
      begun={typed}
      named={usePaletteItems(commands, actions)}
      onArticle={(id) => workspace.set(shownBeside(id))}
      onSearch={(words) =>
        workspace.set({ view: { kind: 'all' }, text: words, query: words, pane: 'list', ...freshList })
      }
      onClose={onClose}
    />
  );
}
