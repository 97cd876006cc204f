import type { Bridge, Opened } from '../../electron/contract/bridge.ts';
import type { Command, CommandState } from '../../electron/contract/commands.ts';
import type { ShellWords } from '../../electron/contract/shell-words.ts';
import type { UpdateAsk, UpdateState } from '../../electron/contract/updates.ts';

/** What surrounds the interface: the desktop or a browser's tab. Where `desktop` is false, files cross as bytes. */
export interface Shell {
  readonly desktop: boolean;
  readonly mac: boolean;
  openExternal(url: string): void;
  pickFiles(): Promise<readonly string[]>;
  /** Null where the person gave up, undefined where there is no such dialog. */
  pickFolder(): Promise<string | null | undefined>;
  /** The article as it is printed, in a file that the person names; `name` is offered. Null where they gave up; only on the desktop. */
  savePdf(name: string): Promise<string | null>;
  pathForFile(file: File): string;
  /** Whether the platform has a menu of where an article can be sent to. */
  readonly canShare: boolean;
  share(what: { readonly text: string; readonly url: string | null }): Promise<boolean>;
  /** Drags articles out as files, in the place of the drag that has just begun; only on the desktop. Gives how many could not be written. */
  dragOut(ids: readonly string[]): Promise<number>;
  /** Asks the person, where they must be asked, whether they may be told of things outside the window; false where they may not. */
  allowNotify(): Promise<boolean>;
  /** Tells of something outside the window while it is not in front. */
  notify(text: string): void;
  /** Gives what the platform draws the interface's words. */
  setWords(words: ShellWords): void;
  /** Takes a keystroke for archiving the clipboard from anywhere; false where another program has it. Only on the desktop. */
  setClipKey(stroke: string): Promise<boolean>;
  /** Tells the desktop's menu of the commands as they are now. */
  setCommands(states: readonly CommandState[]): void;
  onCommand(listener: (command: Command) => void): () => void;
  onOpened(listener: (opened: Opened) => void): () => void;
  /** Asks for a step of an update. Only on the desktop: elsewhere null. */
  update(ask: UpdateAsk): Promise<UpdateState | null>;
  onUpdate(listener: (state: UpdateState) => void): () => void;
}

const safe = /^(https?|mailto):/i;

export function desktopShell({ shell, platform }: Bridge): Shell {
  return {
    desktop: true,
    mac: platform === 'darwin',
    openExternal: (url) => void shell.openExternal(url),
    pickFiles: () => shell.pickFiles(),
    pickFolder: () => shell.pickFolder(),
    savePdf: (name) => shell.savePdf(name),
    pathForFile: (file) => shell.pathForFile(file),
    allowNotify: async () => true,
    notify: (text) => void shell.notify(text),
    canShare: platform === 'darwin',
    share: (what) => shell.share(what),
    dragOut: (ids) => shell.dragOut(ids),
    setWords: (words) => void shell.setWords(words),
    setClipKey: (stroke) => shell.setClipKey(stroke),
    setCommands: (states) => void shell.setCommands(states),
    onCommand: (listener) => shell.onCommand(listener),
    onOpened: (listener) => shell.onOpened(listener),
    update: (ask) => shell.update(ask),
    onUpdate: (listener) => shell.onUpdate(listener),
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
    savePdf: async () => null,
    canShare: false,
    share: async () => false,
    dragOut: async () => 0,
    pathForFile: () => '',
    allowNotify: async () =>
      'Notification' in window && (await Notification.requestPermission()) === 'granted',
    notify: (text) => {
      if (document.hasFocus() || !('Notification' in window) || Notification.permission !== 'granted') return;
      const told = new Notification('Pressmark', { body: text });
      told.addEventListener('click', () => window.focus());
    },
    setWords: () => undefined,
    setClipKey: async () => false,
    setCommands: () => undefined,
    onCommand: never,
    onOpened: never,
    update: async () => null,
    onUpdate: never,
  };
}
