import { expect, test } from 'vitest';
import type { ArchiveEvent } from '../../contract/events.ts';
import type { Reply, Request } from '../../contract/transport.ts';
import { type Share, watchImports } from './watch-imports.ts';

const done: Reply = { ok: true, value: null };

/** A client whose imports last until they are ended. */
function slowClient() {
  const asked: Request[] = [];
  const listeners = new Set<(event: ArchiveEvent) => void>();
  const lasting: ((reply: Reply) => void)[] = [];
  return {
    asked,
    end: () => lasting.shift()?.(done),
    progress: (job: string, doneItems: number, found: number, bytes?: { done: number; total: number }) => {
      for (const listener of listeners)
        listener({
          ...{ name: 'job.progressed', job, done: doneItems, found, failed: 0, current: '' },
          ...(bytes && { bytes }),
        });
    },
    client: {
      send: (request: Request): Promise<Reply> => {
        asked.push(request);
        if (!request.name.startsWith('import.')) return Promise.resolve(done);
        return new Promise((resolve) => lasting.push(resolve));
      },
      on(listener: (event: ArchiveEvent) => void) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      close: async () => {},
    },
  };
}

const run = (job: string): Request => ({ name: 'import.run', input: { paths: ['/a'], job } });

test('an import runs from when it is asked for until it is answered', async () => {
  const slow = slowClient();
  const { client, imports } = watchImports(slow.client);
  expect(imports.running()).toBe(false);
  await imports.settled();
  const reply = client.send(run('one'));
  expect(imports.running()).toBe(true);
  let settled = false;
  const waiting = imports.settled().then(() => {
    settled = true;
  });
  await client.send({ name: 'archive.stats', input: {} });
  expect(settled).toBe(false);
  slow.end();
  expect(await reply).toEqual(done);
  await waiting;
  expect(imports.running()).toBe(false);
});

test('how far they have come is told, by bytes where they are known, and that they are done', async () => {
  const slow = slowClient();
  const { client, imports } = watchImports(slow.client);
  const told: (Share | undefined)[] = [];
  imports.onProgress((share) => told.push(share));
  const one = client.send(run('one'));
  slow.progress('one', 0, 0);
  slow.progress('one', 5, 10);
  slow.progress('another', 9, 10);
  slow.progress('one', 6, 10, { done: 1, total: 4 });
  slow.end();
  await one;
  expect(told).toEqual([null, null, 0.5, 0.25, undefined]);
});

test('two count half each, once both can be told', async () => {
  const slow = slowClient();
  const { client, imports } = watchImports(slow.client);
  const told: (Share | undefined)[] = [];
  const replies = [client.send(run('one')), client.send(run('two'))];
  imports.onProgress((share) => told.push(share));
  slow.progress('one', 10, 10);
  slow.progress('two', 5, 10);
  expect(told).toEqual([null, 0.75]);
  slow.end();
  slow.end();
  await Promise.all(replies);
});

test('all that run are stopped by name', async () => {
  const slow = slowClient();
  const { client, imports } = watchImports(slow.client);
  const replies = [client.send(run('one')), client.send({ name: 'import.sample', input: { job: 'two' } })];
  await imports.cancel();
  expect(slow.asked.slice(2)).toEqual([
    { name: 'job.cancel', input: { job: 'one' } },
    { name: 'job.cancel', input: { job: 'two' } },
  ]);
  slow.end();
  slow.end();
  await Promise.all(replies);
});
