import type Electron from 'electron';
import type { MenuItemConstructorOptions } from 'electron';

type Item = Pick<Electron.MenuItem, 'label' | 'id' | 'click' | 'enabled'> & {
  readonly accelerator?: string;
  readonly submenu?: Menu;
};

let applicationMenu: Menu | null = null;

/** A menu that can be looked through and clicked by program; roles do nothing. */
export class Menu {
  readonly items: Item[];

  constructor(items: Item[] = []) {
    this.items = items;
  }

  static buildFromTemplate(template: readonly MenuItemConstructorOptions[]): Menu {
    return new Menu(
      template.map((options) => ({
        id: options.id ?? '',
        label: options.label ?? '',
        enabled: options.enabled ?? true,
        ...(options.accelerator && { accelerator: options.accelerator }),
        // As in Electron: an item that is greyed does nothing.
        click() {
          if (this.enabled) options.click?.({} as Electron.MenuItem, undefined, {} as Electron.KeyboardEvent);
        },
        ...(Array.isArray(options.submenu) && { submenu: Menu.buildFromTemplate(options.submenu) }),
      })),
    );
  }

  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu;
  }

  static getApplicationMenu(): Menu | null {
    return applicationMenu;
  }

  /** Nothing is drawn; a test that waits for it puts its own in place, as it can in Electron. */
  popup(_: Electron.PopupOptions): void {}

  getMenuItemById(id: string): Item | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
}
