// Does one writing operation again and again until it is killed, and says what was acknowledged: doer.ts OPERATION ARCHIVE ROUND [OTHER]
import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import type { CallName, Input, Output } from '../../electron/contract/api.ts';
import { api } from '../../electron/contract/api.ts';
import { dispatch } from '../../electron/hosts/dispatch.ts';
import { openWork } from '../../electron/hosts/work.ts';
import type { Acknowledgement, Operation } from './support/acknowledged.ts';

const [operation = '', dir = '', round = '', other = ''] = process.argv.slice(2);
const log = (line: string) => process.stderr.write(`${line}\n`);
const place = { dir, resourcesDir: null, configDir: null, program: 'doer' };
const write = await openWork('write', place, { log, emit: () => {} });
const read = await openWork('read', place, { log, emit: () => {} });

/** In one piece and at once: what stands on the pipe was acknowledged, whatever happens next. */
function say(what: Acknowledgement): void {
  for (;;) {
    try {
      writeSync(1, `${JSON.stringify(what)}\n`);
      return;
    } catch (error) {
      // The pipe is full: whoever listens is slower than this.
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
    }
  }
}

async function send<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> {
  const { handlers } = api[name].kind === 'write' ? write : read;
  const reply = await dispatch(handlers, { name, input }, log);
  if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`);
  return reply.value as Output<N>;
}

let number = 0;
async function add(): Promise<string> {
  const token = `clip${round}x${number++}`;
  // Every fifth is too large for the database's pages and has a file of its own.
  const more =
    number % 5 === 0 ? randomBytes(60_000).toString('hex') : 'The ferry waited for the fog to lift.';
  const text = `Story ${token}\n\n${more}\n\nThis one is ${token}.`;
  const { id } = await send('clip.add', { clip: { text, type: 'text/plain' }, tags: [`round/${round}`] });
  say({ kind: 'added', id, token });
  return id;
}

async function some(count: number): Promise<readonly string[]> {
  const ids: string[] = [];
  while (ids.length < count) ids.push(await add());
  return ids;
}

/** Another archive is in this one's place: until it is opened anew nothing is carried out. */
const untilKilled = (): Promise<void> =>
  new Promise(() => {
    setInterval(() => {}, 1000);
  });

/** Each does its work once; it is called until the program is killed. */
const operations: Readonly<Record<Operation, (n: number, ids: readonly string[]) => Promise<void>>> = {
  add: async () => {
    await add();
  },
  tag: async (n, ids) => {
    const id = ids[n % ids.length] ?? '';
    const tag = `t${round}/n${n}`;
    await send('tag.change', { ids: [id], add: [tag] });
    say({ kind: 'tagged', id, tag });
  },
  edit: async (n, ids) => {
    const id = ids[n % ids.length] ?? '';
    await send('article.edit', { id, fields: { headline: `Edited ${n}` } });
    say({ kind: 'edited', id, n });
  },
  state: async (n, ids) => {
    const id = ids[n % ids.length] ?? '';
    await send('article.set-state', { ids: [id], read: true, starred: true });
    say({ kind: 'starred', id });
    await add();
  },
  import: async () => {
    await send('import.run', { paths: [other], tags: [`imported/${round}`] });
    say({ kind: 'done' });
  },
  merge: async () => {
    await send('import.run', { paths: [other] });
    say({ kind: 'done' });
  },
  export: async (n) => {
    await send('export.run', { format: n % 2 === 0 ? 'jsonl' : 'bundle', dir: other, query: '' });
    say({ kind: 'done' });
  },
  rebuild: async () => {
    await send('repair.index', {});
    while (write.idle());
    say({ kind: 'done' });
  },
  backup: async () => {
    await add();
    const { path } = await send('backup.make', {});
    say({ kind: 'backed up', path });
  },
  restore: async () => {
    const { backups } = await send('backup.list', {});
    const oldest = backups.at(-1);
    if (oldest) await send('backup.restore', { path: oldest.path });
    say({ kind: 'done' });
    await untilKilled();
  },
  salvage: async () => {
    await send('repair.salvage', {});
    say({ kind: 'done' });
    await untilKilled();
  },
  open: async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
  },
};

const work = operations[operation as Operation];
const ids = ['tag', 'edit', 'state'].includes(operation) ? await some(5) : [];
say({ kind: 'ready' });
for (let n = 0; ; n++) await work(n, ids);
