import type { App, BrowserWindow, Clipboard, Menu } from 'electron';
import type { ShellWords } from '../../contract/shell-words.ts';
import { contextTemplate } from './template.ts';

interface Platform {
  readonly app: App;
  readonly Menu: typeof Menu;
  readonly BrowserWindow: typeof BrowserWindow;
  readonly clipboard: Pick<Clipboard, 'writeText'>;
}

interface Links {
  readonly words: () => ShellWords;
  readonly search: (query: string) => void;
}

/** Shows what can be done with what is clicked on; where the interface has a menu of its own, the platform's does not come. */
export function setupContextMenu({ app, Menu, BrowserWindow, clipboard }: Platform, links: Links): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('context-menu', (_clicked, clicked) => {
      const template = contextTemplate({
        clicked,
        words: links.words(),
        platform: process.platform,
        actions: {
          replaceMisspelling: (word) => contents.replaceMisspelling(word),
          learn: (word) => contents.session.addWordToSpellCheckerDictionary(word),
          lookUp: () => contents.showDefinitionForSelection(),
          search: links.search,
          copyText: (text) => void clipboard.writeText(text),
        },
      });
      const window = BrowserWindow.fromWebContents(contents);
      if (template.length > 0 && window) Menu.buildFromTemplate(template).popup({ window });
    });
  });
}
