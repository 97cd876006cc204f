import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { app } from './app.ts';
import { pageSide } from './link.ts';
import { preventable } from './preventable.ts';

const all = new Map<number, StandInContents>();

export function contentsById(id: number): StandInContents {
  const contents = all.get(id);
  if (!contents) throw new Error(`There is no window ${id}`);
  return contents;
}

type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0];

export class StandInContents extends EventEmitter {
  readonly id: number;
  #url = '';
  #openHandler: OpenHandler = () => ({ action: 'allow' });
  readonly #opened: Promise<void>;

  constructor(id: number, preload: string | null) {
    super();
    this.id = id;
    all.set(id, this);
    this.#opened = pageSide('openWindow', id, preload);
    app.emit('web-contents-created', preventable(), this);
  }

  async loadURL(url: string): Promise<void> {
    await this.#opened;
    await pageSide('load', this.id, url);
    this.#url = url;
    this.emit('did-finish-load');
  }

  reload(): void {
    this.loadURL(this.#url).catch(() => {});
  }

  /** Ends the page's process in Chromium, which then tells of it. */
  forcefullyCrashRenderer(): void {
    pageSide('crash', this.id).catch(() => {});
  }

  /** The page's process ended. */
  crashed(): void {
    this.emit('render-process-gone', preventable(), { reason: 'crashed', exitCode: 5 });
  }

  /** The page went to another place by itself, within its document. */
  wentTo(url: string): void {
    this.#url = url;
    this.emit('did-navigate-in-page', preventable(), url, true, 0, 0);
  }

  getURL = () => this.#url;

  send(channel: string, ...args: unknown[]): void {
    // What is sent to a page that is gone is lost, as in Electron.
    pageSide('deliver', this.id, channel, args).catch(() => {});
  }

  executeJavaScript(code: string): Promise<never> {
    return pageSide('run', this.id, code) as Promise<never>;
  }

  /** By Chromium as Electron does it, but always on A4. */
  async printToPDF(_: Parameters<WebContents['printToPDF']>[0]): Promise<Buffer> {
    return Buffer.from(await pageSide('print', this.id));
  }

  /** Dragging files out needs a platform; a spec puts its own in the place of this. */
  startDrag(_: Parameters<WebContents['startDrag']>[0]): void {}

  isDestroyed = () => !all.has(this.id);

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  mayOpen(url: string): boolean {
    return this.#openHandler({ url } as Parameters<OpenHandler>[0]).action === 'allow';
  }

  mayNavigate(url: string, isMainFrame: boolean): boolean {
    const details = { url, isMainFrame, isSameDocument: false };
    if (preventable.emit(this, 'will-frame-navigate', details)) return false;
    return !(isMainFrame && preventable.emit(this, 'will-navigate', details));
  }

  gone(): void {
    all.delete(this.id);
    this.emit('destroyed');
  }
}

type Methods = Pick<
  WebContents,
  | 'loadURL'
  | 'reload'
  | 'forcefullyCrashRenderer'
  | 'getURL'
  | 'send'
  | 'executeJavaScript'
  | 'printToPDF'
  | 'startDrag'
  | 'isDestroyed'
  | 'setWindowOpenHandler'
>;
StandInContents satisfies new (
  id: number,
  preload: string | null,
) => Methods;
