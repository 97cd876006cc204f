import type { Command, CommandState } from './commands.ts';
import type { ArchiveEvent } from './events.ts';
import type { ShellWords } from './shell-words.ts';
import type { Reply, Request } from './transport.ts';
import type { UpdateAsk, UpdateState } from './updates.ts';

/**
 * What the platform hands over: files dropped on the program's icon or named to it, or a `pressmark:` link. Of a page's address the
 * person is asked before anything is fetched.
 */
export type Opened =
  | { readonly kind: 'files'; readonly paths: readonly string[] }
  | { readonly kind: 'article'; readonly id: string; readonly highlight?: string }
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'search'; readonly query: string };

/** What only the desktop can do for the interface. */
export interface ShellBridge {
  /** Opens an http, https or mailto address in the person's own browser; false where it was refused. */
  openExternal(url: string): Promise<boolean>;
  /** Lets the person choose files: absolute paths, none if they gave up. */
  pickFiles(): Promise<readonly string[]>;
  /** Lets the person choose a folder: its absolute path, null if they gave up. */
  pickFolder(): Promise<string | null>;
  /**
   * Saves what the window would print as a PDF: the person names the file, for which `name` is offered (without its ending, at most 100
   * characters, none that a file's name may not have). Its absolute path, null if they gave up.
   */
  savePdf(name: string): Promise<string | null>;
  /** Opens the platform's menu of where text (at most 100,000 characters) and an address can be sent to; false where it has none: all but macOS. */
  share(what: { readonly text: string; readonly url: string | null }): Promise<boolean>;
  /**
   * Goes on with a drag that began in the window: the articles (by name, 100 at most) are dragged as Markdown files for other programs.
   * Gives how many of them could not be written and are not dragged.
   */
  dragOut(ids: readonly string[]): Promise<number>;
  /** Tells of something in the platform's own way, unless the window is in front and can tell it itself. At most 300 characters. */
  notify(text: string): Promise<void>;
  /** Gives the menu and the dialogs for files their words, in the interface's language. */
  setWords(words: ShellWords): Promise<void>;
  /** Tells the menu of the window's commands as they are now; those that are not named stay as they were. */
  setCommands(states: readonly CommandState[]): Promise<void>;
  /**
   * Takes a keystroke (`Mod+Shift+p`) for archiving the clipboard wherever the person is, in the place of the one there was; empty: none.
   * False where another program has it, and then the former stays.
   */
  setClipKey(stroke: string): Promise<boolean>;
  /** Asks for a step of an update, or only for how it stands; what comes of it is told by `onUpdate`. */
  update(ask: UpdateAsk): Promise<UpdateState>;
  /** Where a dropped or chosen file lies on this machine; empty for one that lies nowhere. */
  pathForFile(file: object): string;
  /** Tells of each chosen menu command, also of those before the first listener; gives the function that stops it. */
  onCommand(listener: (command: Command) => void): () => void;
  /** Tells of what was opened, also of what came before the first listener; gives the function that stops it. */
  onOpened(listener: (opened: Opened) => void): () => void;
  /** Tells of each state of updates from now on; gives the function that stops it. */
  onUpdate(listener: (state: UpdateState) => void): () => void;
}

/** `window.pressmark` in the desktop's window: all that crosses from the interface to the rest, and nothing else. */
export interface Bridge {
  readonly platform: string;
  send(request: Request): Promise<Reply>;
  on(listener: (event: ArchiveEvent) => void): () => void;
  readonly shell: ShellBridge;
}
