import { randomBytes } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { call } from '../../electron/hosts/client.ts';
import { createDirectClient } from '../../electron/hosts/direct.ts';
import { mountSmallDisk, type SmallDisk } from './support/small-disk.ts';

const probe = mountSmallDisk(1);
probe?.remove();
/** Said in the test's name, so that a run that could not mount does not look like one that passed. */
const onDisks = test.skipIf(probe === null);

let disk: SmallDisk;
const log: string[] = [];
const dir = () => join(disk.path, 'archive');
const open = () =>
  createDirectClient({ dir: dir(), resourcesDir: null, configDir: null, program: 'test' }, (line) =>
    log.push(line),
  );

beforeEach(() => {
  const mounted = mountSmallDisk(12);
  if (mounted) disk = mounted;
});
afterEach(() => disk?.remove());

const clip = (n: number) => ({
  clip: { text: `Story ${n}\n\n${randomBytes(n % 3 === 0 ? 50_000 : 6000).toString('hex')}\n\nToken${n}.` },
});

onDisks(
  'a disk that gets full (needs to mount): it is said in plain words, nothing acknowledged is lost, and it goes on when there is room',
  async () => {
    const client = open();
    const ids: string[] = [];
    let refused: { readonly code: string; readonly message: string } | null = null;
    // Something else on the disk that can be given up.
    writeFileSync(join(disk.path, 'ballast'), Buffer.alloc(3_000_000));
    for (let n = 0; n < 2000 && !refused; n++) {
      const reply = await client.send({ name: 'clip.add', input: clip(n) });
      if (reply.ok) ids.push((reply.value as { id: string }).id);
      else refused = reply.error;
    }
    expect(refused).toMatchObject({
      code: 'io',
      message: expect.stringMatching(/disk is full.*Free some space/),
    });
    expect(ids.length).toBeGreaterThan(10);
    const tagged = await client.send({ name: 'tag.change', input: { ids: [ids[0]], add: ['full'] } });
    if (!tagged.ok) expect(tagged.error.message).toMatch(/disk is full/);
    const backup = await client.send({ name: 'backup.make', input: {} });
    expect(backup).toMatchObject({ ok: false, error: { code: 'io' } });
    for (const id of ids) expect((await call(client, 'article.get', { id })).id).toBe(id);

    rmSync(join(disk.path, 'ballast'));
    const { id } = await call(client, 'clip.add', clip(9998));
    await client.close();
    const again = open();
    for (const each of [...ids, id]) expect((await call(again, 'article.get', { id: each })).id).toBe(each);
    await call(again, 'clip.add', clip(9999));
    const { problems } = await call(again, 'archive.verify', {});
    expect(problems).toEqual([]);
    await again.close();
  },
);

onDisks('a backup onto a disk that is too small (needs to mount) says so and leaves nothing', async () => {
  const archive = createDirectClient(
    { dir: dir(), resourcesDir: null, configDir: disk.path, program: 'test' },
    (line) => log.push(line),
  );
  for (let n = 0; n < 60; n++) await call(archive, 'clip.add', clip(3 * n + 1));
  const small = mountSmallDisk(1);
  try {
    await call(archive, 'settings.set', { backups: { every: 'daily', folder: small?.path ?? '' } });
    await expect(call(archive, 'backup.make', {})).rejects.toThrow(/no room for a backup/);
    expect(await call(archive, 'keeping.state', {})).toMatchObject({
      backup: { failed: expect.stringMatching(/no room/) },
    });
    expect((await call(archive, 'backup.list', {})).backups).toEqual([]);
  } finally {
    small?.remove();
    await archive.close();
  }
});

onDisks(
  'a write-protected disk (needs to mount) is read and searched, says that it is protected, and is changed once it is not',
  async () => {
    const first = open();
    const { id } = await call(first, 'clip.add', { clip: { text: 'Ferry stuck in fog\n\nA ferry waited.' } });
    await first.close();
    disk.protect(true);
    const client = open();
    expect((await call(client, 'article.get', { id })).headline).toBe('Ferry stuck in fog');
    expect((await call(client, 'search.query', { query: 'ferry' })).hits).toHaveLength(1);
    const refused = await client.send({ name: 'article.set-state', input: { ids: [id], starred: true } });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'archive-read-only', message: expect.stringMatching(/write-protected/) },
    });
    expect(await call(client, 'keeping.state', {})).toMatchObject({
      sealed: { why: 'protected' },
      place: { readOnly: true },
    });
    await client.close();
    disk.protect(false);
    const again = open();
    await call(again, 'article.set-state', { ids: [id], starred: true });
    expect((await call(again, 'article.get', { id })).starred).toBe(true);
    await again.close();
  },
);

onDisks(
  'a disk that is pulled out while the archive is open (needs to mount): what is lost with it is not acknowledged',
  async () => {
    const client = open();
    await call(client, 'clip.add', clip(1));
    disk.pullOut();
    const reply = await client.send({ name: 'clip.add', input: clip(2) });
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'io', message: expect.stringMatching(/no longer where it was.*Put it back/) },
    });
    await client.close();
  },
);
