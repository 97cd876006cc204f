import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ArchiveError } from '../../contract/errors.ts';
import { runTask } from './run-task.ts';

const around = { signal: new AbortController().signal, tell: () => {} };
const failure = (input: unknown) => runTask('check', input as never, around).catch((error: unknown) => error);

test('what a task foresees keeps its words, and what it does not is told as a fault with its place', async () => {
  const none = join(tmpdir(), 'pressmark-no-such-backup', 'archive.sqlite');
  const foreseen = await failure({ dir: tmpdir(), backup: { database: none, blobs: null } });
  expect(foreseen).toBeInstanceOf(ArchiveError);
  expect(foreseen).toMatchObject({ code: 'io', message: expect.stringContaining('not where it was') });
  const fault = await failure({ dir: tmpdir(), backup: null });
  expect(fault).not.toBeInstanceOf(ArchiveError);
  expect((fault as Error).message).not.toContain('\n');
  expect((fault as Error).stack).toContain('check-backup');
});
