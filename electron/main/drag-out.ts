import { mkdirSync, rmSync } from 'node:fs';
import { mkdtemp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { NativeImage, WebContents } from 'electron';
import { type ArchiveClient, call } from '../hosts/client.ts';
import type { ShellCalls } from '../hosts/ipc/shell-calls.ts';

interface Parts {
  readonly client: Pick<ArchiveClient, 'send'>;
  /** A folder of the program's own, in which files wait to be taken; what an earlier run left there goes. */
  readonly dir: string;
  /** The picture beside the pointer. */
  readonly icon: () => NativeImage;
}

/**
 * Lets articles be dragged out as Markdown files with their pictures. The files are kept until the program ends: who takes them may copy
 * them late.
 */
export function setupDragOut({ client, dir, icon }: Parts): ShellCalls['dragOut'] {
  rmSync(dir, { recursive: true, force: true });
  return async (ids, from: Pick<WebContents, 'startDrag' | 'isDestroyed'>) => {
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    const folder = await mkdtemp(join(dir, 'articles-'));
    const what = { dir: folder, ids: [...ids], job: folder };
    const { failed } = await call(client, 'export.run', { ...what, format: 'markdown' });
    const files = (await readdir(folder)).map((name) => join(folder, name));
    const [file] = files;
    if (file !== undefined && !from.isDestroyed()) from.startDrag({ file, files, icon: icon() });
    return failed.length;
  };
}
