import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { app } from './app.ts';
import { pageSide } from './link.ts';
import { preventable } from './preventable.ts';
import { StandInContents } from './web-contents.ts';
import { openWindows } from './windows.ts';

let lastId = 0;
let focused: BrowserWindow | null = null;

/** A window is a page of Chromium; its place and state are only remembered. */
export class BrowserWindow extends EventEmitter {
  static getAllWindows = (): BrowserWindow[] => [...openWindows];
  static fromWebContents = (contents: object): BrowserWindow | null =>
    [...openWindows].find(({ webContents }) => webContents === contents) ?? null;

  readonly id: number;
  readonly webContents: StandInContents;
  /** What it was made with; Electron has no such thing, so only tests of the stand-in's own doings may look. */
  readonly madeWith: BrowserWindowConstructorOptions;
  #bounds: Rectangle;
  #visible: boolean;
  #minimized = false;
  #maximized = false;
  #progress = -1;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    lastId += 1;
    this.id = lastId;
    this.madeWith = options;
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.#bounds = { x, y, width, height };
    this.#visible = options.show !== false;
    this.webContents = new StandInContents(this.id, options.webPreferences?.preload ?? null);
    openWindows.add(this);
  }

  static getFocusedWindow = (): BrowserWindow | null => focused;

  async loadURL(url: string): Promise<void> {
    await this.webContents.loadURL(url);
    this.emit('ready-to-show');
  }

  show(): void {
    this.#visible = true;
    this.focus();
  }
  focus(): void {
    if (focused === this) return;
    focused?.emit('blur');
    focused = this;
    this.emit('focus');
  }
  isFocused = () => focused === this;
  isVisible = () => this.#visible;
  minimize(): void {
    this.#minimized = true;
  }
  restore(): void {
    this.#minimized = false;
  }
  isMinimized = () => this.#minimized;
  maximize(): void {
    this.#maximized = true;
    this.emit('maximize');
  }
  isMaximized = () => this.#maximized;
  getBounds = () => ({ ...this.#bounds });
  getNormalBounds = () => ({ ...this.#bounds });
  setBounds(bounds: Partial<Rectangle>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
    this.emit('move');
    this.emit('resize');
  }
  setProgressBar(progress: number): void {
    this.#progress = progress;
  }
  /** What the dock or the taskbar would show; Electron cannot be asked. */
  shownProgress = () => this.#progress;
  reload(): void {
    this.webContents.reload();
  }
  isDestroyed = () => !openWindows.has(this);

  close(): void {
    if (!preventable.emit(this, 'close')) this.destroy();
  }

  destroy(): void {
    if (!openWindows.delete(this)) return;
    if (focused === this) focused = null;
    pageSide('closeWindow', this.id).catch(() => {});
    this.webContents.gone();
    this.emit('closed');
    app.windowClosed();
  }
}

type Methods = Pick<
  Electron.BrowserWindow,
  | 'id'
  | 'loadURL'
  | 'show'
  | 'focus'
  | 'isFocused'
  | 'isVisible'
  | 'minimize'
  | 'restore'
  | 'isMinimized'
  | 'maximize'
  | 'isMaximized'
  | 'getBounds'
  | 'getNormalBounds'
  | 'setBounds'
  | 'setProgressBar'
  | 'reload'
  | 'isDestroyed'
  | 'close'
  | 'destroy'
>;
BrowserWindow satisfies new (
  options?: BrowserWindowConstructorOptions,
) => Methods;
