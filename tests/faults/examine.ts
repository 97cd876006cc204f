import { expect } from 'vitest';
import type { VerifyReport } from '../../electron/contract/archive.ts';
import { type ArchiveClient, call } from '../../electron/hosts/client.ts';
import { createArchiveClient } from '../../electron/hosts/worker/client.ts';
import type { Acknowledged } from './killed.ts';

/** Opens an archive as the program does, waits until its index is whole, and hands it to `look`. */
export async function withArchive<T>(dir: string, look: (client: ArchiveClient) => Promise<T>): Promise<T> {
  const client = await createArchiveClient({
    dir,
    resourcesDir: null,
    configDir: null,
    program: 'examiner',
    log: () => {},
  });
  try {
    const deadline = performance.now() + 60_000;
    while ((await call(client, 'archive.stats', {})).index.state !== 'whole') {
      if (performance.now() > deadline) throw new Error('The index did not become whole within a minute');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return await look(client);
  } finally {
    await client.close();
  }
}

/** Fails unless each of these clips is there with its bytes, its tag and its text, and the newest of them is found. */
export async function expectKept(client: ArchiveClient, clips: readonly Acknowledged[]): Promise<void> {
  for (const { id, token, sha256 } of clips) {
    const article = await call(client, 'article.get', { id });
    expect(article.capture.sha256, token).toBe(sha256);
    expect(article.text).toContain(token);
    expect(article.tags).toHaveLength(1);
  }
  const last = clips.at(-1);
  if (!last) return;
  const { hits, partial } = await call(client, 'search.query', { query: last.token });
  expect(partial).toBeNull();
  expect(hits.map((hit) => hit.id)).toEqual([last.id]);
}

export async function expectSound(client: ArchiveClient): Promise<VerifyReport> {
  const report = await call(client, 'archive.verify', {});
  expect(report.problems).toEqual([]);
  expect(report.ok).toBe(true);
  return report;
}
