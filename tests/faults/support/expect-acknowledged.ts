import { existsSync } from 'node:fs';
import { expect } from 'vitest';
import type { TestArchive } from '../../../electron/core/testing/open-test-archive.ts';
import type { Acknowledgement } from './acknowledged.ts';

/** Fails unless all that was acknowledged is there. */
export async function expectAcknowledged(
  archive: TestArchive,
  all: readonly Acknowledgement[],
): Promise<void> {
  const edited = new Map<string, number>();
  for (const what of all) {
    switch (what.kind) {
      case 'added': {
        const { text } = await archive.call('article.get', { id: what.id });
        expect(text).toContain(`This one is ${what.token}.`);
        break;
      }
      case 'tagged':
        expect((await archive.call('article.get', { id: what.id })).tags).toContain(what.tag);
        break;
      case 'starred':
        expect(await archive.call('article.get', { id: what.id })).toMatchObject({
          starred: true,
          read: true,
        });
        break;
      case 'edited':
        edited.set(what.id, what.n);
        break;
      case 'backed up':
      case 'ready':
      case 'done':
        break;
    }
  }
  for (const [id, n] of edited) {
    // The one after the last that was acknowledged may have been done too.
    const { headline } = await archive.call('article.get', { id });
    expect(Number(/^Edited (\d+)$/.exec(headline ?? '')?.[1]), id).toBeGreaterThanOrEqual(n);
  }
}

/** Fails unless the archive is sound and its index whole, and each backup that it lists is whole. */
export async function expectWhole(archive: TestArchive, all: readonly Acknowledgement[]): Promise<number> {
  archive.idle();
  const report = await archive.call('archive.verify', {});
  expect(report.problems).toEqual([]);
  const { total } = await archive.call('search.query', { limit: 1 });
  const { trashed } = await archive.call('archive.stats', {});
  expect(total).toBe(report.articles - trashed);
  const paths = all.flatMap((what) => (what.kind === 'backed up' ? [what.path] : []));
  if (paths.length > 0) {
    const { backups } = await archive.call('backup.list', {});
    // Of several in a day the newest stays, and it may be one that was whole but not acknowledged yet.
    const last = paths.at(-1) ?? '';
    expect(backups.some(({ path }) => path >= last)).toBe(true);
    const [newest] = backups;
    expect(existsSync(newest?.path ?? '')).toBe(true);
    const { problems } = await archive.call('backup.check', { path: newest?.path ?? '' });
    expect(problems).toEqual([]);
  }
  return report.articles;
}
