import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Article } from '../../contract/article.ts';
import type { Exporter } from './exporter.ts';
import { fileName, pageName } from './file-name.ts';
import { createFileMaker, type NewFile } from './new-file.ts';
import { pictureFolder } from './picture-folder.ts';
import { dataAddress } from './picture-source.ts';
import { beginFile } from './unfinished-file.ts';
import type { MakeWriter, Writer, WriterContext } from './writer.ts';

/** The writer of a form whose articles stand by themselves: in one file, or each in its own. */
export const textWriter =
  (exporter: Exporter): MakeWriter =>
  (context) =>
    exporter.oneFile ? oneFile(exporter, context) : fileEach(exporter, context);

/** Pieces of one file that are written at once. */
const piece = 1 << 16;

async function oneFile(exporter: Exporter, context: WriterContext): Promise<Writer> {
  const { handle, finish, discard } = await beginFile(context.dir, exporter.extension);
  const files: string[] = [];
  const { head = '', between = '', foot = '' } = exporter;
  let waiting = head;
  let written = 0;
  const flush = async () => {
    const text = waiting;
    waiting = '';
    await handle.appendFile(text);
  };
  return {
    files,
    take(article) {
      const text = exporter.write(article, () => null);
      return async () => {
        waiting += written++ > 0 ? between + text : text;
        if (waiting.length >= piece) await flush();
      };
    },
    async close(end) {
      if (end === 'failed') return discard();
      waiting += foot;
      files.push(await finish(() => flush().then(() => handle.sync())));
    },
  };
}

async function fileEach(exporter: Exporter, { dir, pictures }: WriterContext): Promise<Writer> {
  const makeFile = createFileMaker(dir, exporter.extension);
  const folder = pictureFolder(pictures, dir, 'attachments');
  const within = (sha256: string) => {
    const picture = pictures(sha256);
    return picture && dataAddress(picture);
  };
  const files: string[] = [];
  return {
    files,
    take(article) {
      const text = exporter.write(article, exporter.pictures === 'within' ? within : folder.address);
      return async () => {
        await folder.write();
        files.push(await writeWhole(await makeFile(nameOf(article)), text));
      };
    },
    close: async () => {},
  };
}

/** Writes a new file and gives its path; where it fails, nothing of it is left. */
async function writeWhole({ path, handle }: NewFile, text: string): Promise<string> {
  try {
    await handle.writeFile(text);
    await handle.close();
    return path;
  } catch (error) {
    await handle.close().catch(() => {});
    await rm(path, { force: true });
    throw error;
  }
}

/** Named by day and headline, so that a folder sorts by time. */
export function nameOf({ publishedAt, headline, id }: Article): string {
  const day = publishedAt?.slice(0, 10) ?? '';
  return fileName(`${day} ${headline ?? ''}`, pageName(id));
}

/** The name, for a person, of what was written last. */
export const currentOf = ({ files }: Writer): string => basename(files.at(-1) ?? '');
