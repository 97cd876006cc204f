import type { IpcMain } from 'electron';
import { z } from 'zod';
import type { ShellBridge } from '../../contract/bridge.ts';
import { shellWordsSchema } from '../../contract/shell-words.ts';
import { channels } from './channels.ts';
import type { IsTrusted } from './trusted-sender.ts';

/** The part of the shell that the main process carries out. */
export type ShellCalls = Pick<
  ShellBridge,
  'openExternal' | 'pickFiles' | 'pickFolder' | 'savePdf' | 'notify' | 'setWords'
>;

const requestSchema = z.discriminatedUnion('name', [
  z.object({ name: z.literal('openExternal'), url: z.string() }),
  z.object({ name: z.literal('pickFiles') }),
  z.object({ name: z.literal('pickFolder') }),
  z.object({
    name: z.literal('savePdf'),
    as: z
      .string()
      .max(100)
      .regex(/^[^\p{Cc}<>:"/\\|?*]+$/u),
  }),
  z.object({ name: z.literal('notify'), text: z.string().max(300) }),
  z.object({ name: z.literal('setWords'), words: shellWordsSchema }),
]);
export type ShellRequest = z.infer<typeof requestSchema>;

/** Answers what the interface asks of the platform, until the returned function is called. Rejects what does not come from the interface. */
export function serveShell(
  ipcMain: Pick<IpcMain, 'handle' | 'removeHandler'>,
  shell: ShellCalls,
  isTrusted: IsTrusted,
): () => void {
  ipcMain.handle(channels.shell, async (event, message: unknown) => {
    if (!isTrusted(event)) throw new Error('Only Pressmark’s own window may ask this.');
    const request = requestSchema.parse(message);
    if (request.name === 'setWords') return shell.setWords(request.words);
    if (request.name === 'savePdf') return shell.savePdf(request.as);
    if (request.name === 'openExternal') return shell.openExternal(request.url);
    return request.name === 'notify' ? shell.notify(request.text) : shell[request.name]();
  });
  return () => ipcMain.removeHandler(channels.shell);
}
