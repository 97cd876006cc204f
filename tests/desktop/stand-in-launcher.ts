import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { root } from '../../scripts/build.ts';
import { ensureChrome } from '../../scripts/find-chrome.ts';
import { argumentsOf, type Desktop, type Launcher, type LaunchOptions } from './desktop.ts';
import { createPages } from './stand-in/pages.ts';
import { createRpc } from './stand-in/rpc.ts';
import type { MainSide } from './stand-in/sides.ts';

const register = pathToFileURL(join(import.meta.dirname, 'stand-in', 'register.ts')).href;

/** Runs the built main and preload bundles against the stand-in (see stand-in/electron.ts), with the interface in Chromium. */
export function standInLauncher(): Launcher {
  return { name: 'the stand-in, not Electron', launch };
}

async function launch(options: LaunchOptions): Promise<Desktop> {
  const browser = await chromium.launch({ executablePath: ensureChrome(), args: ['--no-sandbox'] });
  const pages = await createPages(await browser.newContext({ viewport: { width: 1280, height: 800 } }));
  const child = start(options, root);
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const ask = createRpc<MainSide>(child as Required<ChildProcess>, pages.side);
  pages.connect(ask);
  const failed = ended.then((code) => {
    throw new Error(`The main bundle ended with ${code} before it had a window:\n${child.output()}`);
  });
  const page = await Promise.race([pages.firstLoaded, failed]);
  failed.catch(() => {});
  return {
    page,
    ended,
    evaluate: (work, ...arg) => ask('evaluate', work.toString(), arg[0]) as Promise<never>,
    async startAgain(args, cwd) {
      const [code] = await once(start({ ...options, args }, cwd), 'exit');
      return code as number | null;
    },
    stop: () => stop(child, ended, browser),
  };
}

function start(options: LaunchOptions, cwd: string): ChildProcess & { output(): string } {
  const app = options.app ?? root;
  const child = fork(join(app, 'out', 'main', 'main.js'), argumentsOf(options), {
    cwd,
    env: { ...process.env, STAND_IN_APP: app, ...options.env },
    execArgv: ['--import', register],
    serialization: 'advanced',
    silent: true,
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => lines.push(String(data)));
  return Object.assign(child, { output: () => lines.join('') });
}

async function stop(child: ChildProcess, ended: Promise<unknown>, browser: Browser): Promise<void> {
  if (child.exitCode === null) child.kill('SIGKILL');
  await ended;
  await browser.close();
}
