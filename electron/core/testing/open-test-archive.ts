import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { api, type CallName, type Input, type Output } from '../../contract/api.ts';
import type { ArchiveEvent } from '../../contract/events.ts';
import type { ArchiveOptions } from '../archive.ts';
import { computeHandlers } from '../handlers/compute.ts';
import { openReader } from '../open-reader.ts';
import { openWriter } from '../open-writer.ts';

/** When every test takes place, unless it moves the clock. */
export const testTime = '2024-05-06T07:08:09.000Z';

/** A real archive in a temporary folder, with a clock that stands still and ids that count. */
export interface TestArchive {
  readonly dir: string;
  readonly events: ArchiveEvent[];
  readonly log: string[];
  /** One call as a host would make it: input and output go through the contract's schemas. */
  call<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>>;
  /** Sends what a call gave as its undo, in order. */
  undo(calls: readonly { readonly name: string; readonly input: unknown }[]): Promise<void>;
  setTime(time: string): void;
  /** What its clock says. */
  now(): string;
  /** Closes the archive and opens it again, as a new start of the program does; `between` is done while it is closed. */
  reopen(between?: () => void): void;
  /** Does all the background work there is. */
  idle(): void;
  close(): void;
}

type TestOptions = Partial<Pick<ArchiveOptions, 'dir' | 'resourcesDir' | 'configDir' | 'fetchPage'>>;

/** @param options `dir`: an archive to open in place of a new one, which is left there at the end */
export function openTestArchive(options: TestOptions = {}): TestArchive {
  const dir = options.dir ?? mkdtempSync(join(tmpdir(), 'pressmark-'));
  const events: ArchiveEvent[] = [];
  const log: string[] = [];
  const newId = countingIds();
  let time = testTime;
  const place: ArchiveOptions = {
    dir,
    resourcesDir: options.resourcesDir ?? null,
    configDir: options.configDir ?? null,
    program: 'a test',
    now: () => new Date(time),
    newId,
    log: (line) => log.push(line),
    emit: (event) => events.push(event),
    ...(options.fetchPage ? { fetchPage: options.fetchPage } : {}),
  };
  let writer = openWriter(place);
  let reader = openReader(place);
  const compute = computeHandlers(() => new Date(time), options.fetchPage);

  const archive: TestArchive = {
    dir,
    events,
    log,
    async call(name, input) {
      const shape = api[name];
      const handlers: Readonly<Record<string, unknown>> = {
        ...compute,
        ...reader.handlers,
        ...writer.handlers,
      };
      const handler = handlers[name] as (input: unknown) => unknown;
      return shape.output.parse(await handler(shape.input.parse(input))) as Output<typeof name>;
    },
    async undo(calls) {
      for (const { name, input } of calls) await archive.call(name as 'tag.change', input as never);
    },
    setTime(next) {
      time = next;
    },
    now: () => time,
    reopen(between) {
      closeBoth();
      between?.();
      writer = openWriter(place);
      reader = openReader(place);
    },
    idle() {
      while (writer.idle());
    },
    close() {
      closeBoth();
      if (options.dir === undefined) rmSync(dir, { recursive: true, force: true });
    },
  };
  const closeBoth = () => {
    reader.close();
    writer.close();
  };
  return archive;
}

/** `000000000001`, `000000000002` and so on, in base 32. */
export function countingIds(): () => string {
  let last = 0;
  return () => (++last).toString().padStart(12, '0');
}
