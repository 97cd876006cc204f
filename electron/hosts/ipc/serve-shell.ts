import type { IpcMain, WebContents } from 'electron';
import { z } from 'zod';
import { channels } from './channels.ts';
import { type ShellCalls, type ShellName, shellInputs } from './shell-calls.ts';
import type { IsTrusted } from './trusted-sender.ts';

const requestSchema = z.object({
  name: z.enum(Object.keys(shellInputs) as [ShellName, ...ShellName[]]),
  input: z.unknown().optional(),
});

/** Answers what the interface asks of the platform, until the returned function is called. Rejects what does not come from the interface. */
export function serveShell(
  ipcMain: Pick<IpcMain, 'handle' | 'removeHandler'>,
  shell: ShellCalls,
  isTrusted: IsTrusted,
): () => void {
  ipcMain.handle(channels.shell, async (event, message: unknown) => {
    if (!isTrusted(event)) throw new Error('Only Pressmark’s own window may ask this.');
    const { name, input } = requestSchema.parse(message);
    const carryOut = shell[name] as (input: unknown, from: WebContents) => Promise<unknown>;
    return carryOut(shellInputs[name].parse(input), event.sender);
  });
  return () => ipcMain.removeHandler(channels.shell);
}
