import type { IpcMain, WebContents } from 'electron';
import { z } from 'zod';
import type { Reply } from '../../contract/transport.ts';
import type { ArchiveClient } from '../client.ts';
import { channels } from './channels.ts';
import type { IsTrusted } from './trusted-sender.ts';

export interface IpcHostOptions {
  readonly ipcMain: Pick<IpcMain, 'handle' | 'removeHandler'>;
  readonly client: ArchiveClient;
  readonly isTrusted: IsTrusted;
  /** Who is told of the archive's events: the windows open at that moment. */
  readonly receivers: () => readonly Pick<WebContents, 'send'>[];
}

const requestSchema = z.object({ name: z.string(), input: z.unknown(), supersedes: z.string().optional() });

/** Carries calls from the interface to the archive and the archive's events back, until the returned function is called. */
export function serveIpc({ ipcMain, client, isTrusted, receivers }: IpcHostOptions): () => void {
  ipcMain.handle(channels.call, async (event, message: unknown): Promise<Reply> => {
    if (!isTrusted(event)) return refusal('not-allowed', 'Only Pressmark’s own window may ask the archive.');
    const request = requestSchema.safeParse(message);
    if (!request.success) return refusal('bad-input', 'A call is {name, input}.');
    const { name, input, supersedes } = request.data;
    return client.send({ name, input, ...(supersedes === undefined ? {} : { supersedes }) });
  });
  const off = client.on((event) => {
    for (const receiver of receivers()) receiver.send(channels.event, event);
  });
  return () => {
    off();
    ipcMain.removeHandler(channels.call);
  };
}

function refusal(code: 'not-allowed' | 'bad-input', message: string): Reply {
  return { ok: false, error: { code, message } };
}
