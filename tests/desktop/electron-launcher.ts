import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { _electron } from 'playwright-core';
import { root } from '../../scripts/build.ts';
import { argumentsOf, type Desktop, type Launcher, type LaunchOptions } from './desktop.ts';

// Chromium's sandbox cannot be had by root, who runs tests in containers.
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Runs the built program in Electron itself. Needs a display: on a server, `xvfb-run`. */
export function electronLauncher(executablePath: string): Launcher {
  return { name: 'Electron', launch: (options) => launch(executablePath, options) };
}

async function launch(executablePath: string, options: LaunchOptions): Promise<Desktop> {
  const args = [...asRoot, root, ...argumentsOf(options)];
  const program = await _electron.launch({
    ...{ executablePath, args, cwd: root },
    env: { ...(process.env as Record<string, string>), ...options.env },
  });
  const child = program.process();
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const page = await program.firstWindow();
  await page.waitForLoadState();
  return {
    page,
    ended,
    evaluate: (work, ...arg) => program.evaluate(work as never, arg[0]) as Promise<never>,
    async startAgain(more, cwd) {
      const again = [...asRoot, root, ...argumentsOf({ ...options, args: more })];
      const [code] = await once(spawn(executablePath, again, { cwd, stdio: 'ignore' }), 'exit');
      return code as number | null;
    },
    async stop() {
      if (child.exitCode === null) child.kill('SIGKILL');
      await ended;
    },
  };
}
