import type { App } from 'electron';
import type { InterfaceLink } from './interface-link.ts';

/** Keeps what is opened with Pressmark in the platform's own list of what was opened last, where it has one. */
export function rememberFiles(app: Pick<App, 'addRecentDocument'>, link: InterfaceLink): InterfaceLink {
  return {
    ...link,
    opened(opened) {
      if (opened.kind === 'files' && process.platform !== 'linux')
        for (const path of opened.paths) app.addRecentDocument(path);
      link.opened(opened);
    },
  };
}
