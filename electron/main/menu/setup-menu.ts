import type { App, Menu } from 'electron';
import type { Command, CommandState } from '../../contract/commands.ts';
import type { ShellWords } from '../../contract/shell-words.ts';
import type { UpdateState } from '../../contract/updates.ts';
import type { MenuInput } from './item.ts';
import { menuTemplate } from './template.ts';
import { isShownOtherwise } from './update-item.ts';

interface Platform {
  readonly app: App;
  readonly Menu: typeof Menu;
}

export interface MenuHost {
  /** Shows the menu in other words. */
  setWords(words: ShellWords): void;
  /** Shows the commands as they are in the window in front. */
  setStates(states: ReadonlyMap<Command, CommandState>): void;
  setUpdate(update: UpdateState): void;
}

type Shown = Pick<MenuInput, 'words' | 'states' | 'update'>;

/** Shows the menu, first with every command enabled: the interface tells of its own once it stands. */
export function setupMenu(
  { app, Menu }: Platform,
  first: Pick<MenuInput, 'words' | 'update'>,
  input: Pick<MenuInput, 'send' | 'newWindow' | 'showLog'>,
): MenuHost {
  app.setAboutPanelOptions({
    applicationName: app.name,
    applicationVersion: app.getVersion(),
    copyright: 'MIT licence',
  });
  let shown: Shown = { ...first, states: new Map() };
  const show = (next: Shown) => {
    shown = next;
    const template = menuTemplate({
      ...input,
      ...shown,
      platform: process.platform,
      appName: app.name,
      development: !app.isPackaged,
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  show(shown);
  return {
    setWords: (words) => show({ ...shown, words }),
    setUpdate(update) {
      if (isShownOtherwise(shown.update, update)) show({ ...shown, update });
      else shown = { ...shown, update };
    },
    setStates(states) {
      // A menu that is made anew closes while it is open; of one that stands, only this can change.
      if (!sameKeys(shown.states, states)) return show({ ...shown, states });
      shown = { ...shown, states };
      for (const { id, enabled } of states.values()) {
        const item = Menu.getApplicationMenu()?.getMenuItemById(id);
        if (item) item.enabled = enabled;
      }
    },
  };
}

const keys = (states: Shown['states']): string =>
  JSON.stringify([...states.values()].map(({ id, strokes }) => [id, strokes]));

const sameKeys = (one: Shown['states'], other: Shown['states']): boolean => keys(one) === keys(other);
