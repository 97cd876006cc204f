import type { CDPSession } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly tdur?: number;
  readonly tid: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly type?: string } };
}

/** What Chromium noted of its frames and of the page's thread, in milliseconds. */
export interface Trace {
  /** From one frame put on the screen to the next. */
  readonly frames: readonly number[];
  readonly dropped: number;
  /** What the page's main thread did at a stretch, in its own processor time, which says the same on a busy machine. */
  readonly tasks: readonly number[];
}

const categories = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.frame',
];

/** Has Chromium trace itself while something is done: https://chromedevtools.github.io/devtools-protocol/tot/Tracing/ */
export async function traced(debug: CDPSession, work: () => Promise<void>): Promise<Trace> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  debug.on('Tracing.dataCollected', collect);
  await debug.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['__metadata', ...categories] },
  });
  await work();
  const complete = new Promise((resolve) => debug.once('Tracing.tracingComplete', resolve));
  await debug.send('Tracing.end');
  await complete;
  debug.off('Tracing.dataCollected', collect);
  return read(events);
}

function read(events: readonly TraceEvent[]): Trace {
  const mainThreads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ tid }) => tid),
  );
  const drawn = events
    .filter(({ name }) => name === 'DrawFrame')
    .map(({ ts }) => ts / 1000)
    .toSorted((one, other) => one - other);
  return {
    frames: drawn.slice(1).map((ms, n) => ms - (drawn[n] ?? ms)),
    dropped: events.filter(({ name }) => name === 'DroppedFrame').length,
    tasks: events
      .filter(({ name, ph, tid }) => name === 'RunTask' && ph === 'X' && mainThreads.has(tid))
      .map(({ tdur = 0 }) => tdur / 1000),
  };
}
