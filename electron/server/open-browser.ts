import { spawn } from 'node:child_process';
import { platform } from 'node:os';

/** Opens an http address in the person's browser; where there is none, nothing happens. */
export function openBrowser(address: string): void {
  const [command, ...args] = opener();
  if (!command) return;
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

function opener(): readonly string[] {
  if (platform() === 'darwin') return ['open'];
  if (platform() === 'win32') return ['cmd', '/c', 'start', ''];
  // Without a display there is no browser to open, and xdg-open would start one in the terminal.
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : [];
}
