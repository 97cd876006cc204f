import type { Bridge, Command, Opened } from '../../electron/contract/bridge.ts';

/** What surrounds the interface: the desktop or a browser's tab. Where `desktop` is false, files cross as bytes. */
export interface Shell {
  readonly desktop: boolean;
  readonly mac: boolean;
  openExternal(url: string): void;
  pickFiles(): Promise<readonly string[]>;
  /** Null where the person gave up, undefined where there is no such dialog. */
  pickFolder(): Promise<string | null | undefined>;
  pathForFile(file: File): string;
  onCommand(listener: (command: Command) => void): () => void;
  onOpened(listener: (opened: Opened) => void): () => void;
}

const safe = /^(https?|mailto):/i;

export function desktopShell({ shell, platform }: Bridge): Shell {
  return {
    desktop: true,
    mac: platform === 'darwin',
    openExternal: (url) => void shell.openExternal(url),
    pickFiles: () => shell.pickFiles(),
    pickFolder: () => shell.pickFolder(),
    pathForFile: (file) => shell.pathForFile(file),
    onCommand: (listener) => shell.onCommand(listener),
    onOpened: (listener) => shell.onOpened(listener),
  };
}

export function browserShell(): Shell {
  const never = () => () => undefined;
  return {
    desktop: false,
    mac: /mac/i.test(navigator.platform),
    openExternal: (url) => {
      if (safe.test(url)) window.open(url, '_blank', 'noopener,noreferrer');
    },
    pickFiles: async () => [],
    pickFolder: async () => undefined,
    pathForFile: () => '',
    onCommand: never,
    onOpened: never,
  };
}
