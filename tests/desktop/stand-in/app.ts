import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'electron';
import { preventable } from './preventable.ts';
import { freeLock, takeLock } from './single-instance-lock.ts';
import { openWindows } from './windows.ts';

const appPath = process.argv[1] ?? '';
const manifest: { productName: string; version: string } = JSON.parse(
  readFileSync(join(appPath, 'package.json'), 'utf8'),
);
const profile = process.argv.find((arg) => arg.startsWith('--user-data-dir='))?.split('=')[1];
const paths = new Map<string, string>([
  ['home', homedir()],
  ['documents', homedir()],
  ['userData', profile ?? join(homedir(), '.config', manifest.productName)],
]);

const packagedIn = process.env.STAND_IN_RESOURCES;
if (packagedIn !== undefined) Object.assign(process, { resourcesPath: packagedIn });

class StandInApp extends EventEmitter {
  /** A package's resources make the program a packaged one: a test names their folder. */
  readonly isPackaged = packagedIn !== undefined;
  readonly name = manifest.productName;
  #ready = Promise.withResolvers<void>();
  #isReady = false;
  #quitting = false;

  constructor() {
    super();
    // After the main bundle was run, as Electron does.
    setImmediate(() => {
      mkdirSync(this.getPath('userData'), { recursive: true });
      this.#isReady = true;
      this.emit('ready');
      this.#ready.resolve();
    });
  }

  isReady = () => this.#isReady;
  whenReady = () => this.#ready.promise;
  getAppPath = () => appPath;
  getVersion = () => manifest.version;
  getName = () => this.name;
  enableSandbox(): void {
    if (this.#isReady) throw new Error('enableSandbox must be called before the app is ready');
  }
  setAboutPanelOptions(): void {}
  setLoginItemSettings(): void {}
  addRecentDocument(): void {}
  getLoginItemSettings = () => ({ wasOpenedAtLogin: false });

  getPath(name: string): string {
    const path = paths.get(name);
    if (path === undefined) throw new Error(`The stand-in has no path “${name}”`);
    return path;
  }

  setPath(name: string, path: string): void {
    if (!existsSync(path)) throw new Error(`Failed to set path: ${path} is not there`);
    paths.set(name, path);
  }

  requestSingleInstanceLock(data?: Record<string, unknown>): boolean {
    return takeLock(this.getPath('userData'), data, (other) =>
      this.emit('second-instance', preventable(), [], '', other),
    );
  }

  releaseSingleInstanceLock(): void {
    freeLock(this.getPath('userData'));
  }

  quit(): void {
    if (preventable.emit(this, 'before-quit')) return;
    this.#quitting = true;
    for (const window of openWindows) window.close();
    if (openWindows.size > 0 || preventable.emit(this, 'will-quit')) {
      this.#quitting = false;
      return;
    }
    this.exit(0);
  }

  exit(code = 0): void {
    this.emit('quit', preventable(), code);
    process.exit(code);
  }

  /** Told by a window that is gone. */
  windowClosed(): void {
    if (openWindows.size === 0 && !this.#quitting) this.emit('window-all-closed');
  }
}

export const app = new StandInApp();
app satisfies Pick<
  App,
  | 'isPackaged'
  | 'name'
  | 'isReady'
  | 'whenReady'
  | 'getAppPath'
  | 'getVersion'
  | 'enableSandbox'
  | 'getPath'
  | 'setPath'
  | 'getName'
  | 'requestSingleInstanceLock'
  | 'releaseSingleInstanceLock'
  | 'setAboutPanelOptions'
  | 'setLoginItemSettings'
  | 'addRecentDocument'
  | 'quit'
  | 'exit'
>;
