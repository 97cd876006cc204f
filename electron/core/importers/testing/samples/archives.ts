import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textClip } from '../../../testing/clips.ts';
import { openTestArchive, type TestArchive } from '../../../testing/open-test-archive.ts';
import { makeTar } from '../make-tar.ts';
import type { Samples } from './sample.ts';

/** Something of an archive that has one article in it. */
async function ofArchive<T>(take: (archive: TestArchive) => Promise<T>): Promise<T> {
  const archive = openTestArchive();
  try {
    await archive.call('clip.add', { clip: textClip({ url: 'https://news.example/a' }), tags: ['sea'] });
    return await take(archive);
  } finally {
    archive.close();
  }
}

/** Archives of Pressmark itself. */
export const archiveSamples: Samples = {
  bundle: {
    name: 'all.pressmark',
    bytes: () =>
      ofArchive(async (archive) => {
        const dir = mkdtempSync(join(tmpdir(), 'pressmark-bundle-'));
        try {
          const { files } = await archive.call('export.run', { format: 'bundle', dir });
          return readFileSync(files[0] ?? '');
        } finally {
          rmSync(dir, { recursive: true, force: true });
        }
      }),
  },
  archive: {
    name: 'archive.tar',
    bytes: () =>
      ofArchive(async (archive) => {
        let bytes: Uint8Array = Buffer.alloc(0);
        archive.reopen(() => {
          bytes = readFileSync(join(archive.dir, 'archive.sqlite'));
        });
        return makeTar([{ name: 'archive.sqlite', bytes }]);
      }),
  },
};
