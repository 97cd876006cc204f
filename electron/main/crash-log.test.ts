import { EventEmitter } from 'node:events';
import type { App } from 'electron';
import { expect, test } from 'vitest';
import { setupCrashLog } from './crash-log.ts';

function started() {
  const lines: string[] = [];
  const reporters: unknown[] = [];
  const [app, process] = [new EventEmitter(), new EventEmitter()];
  setupCrashLog(
    {
      app: app as unknown as Pick<App, 'on'>,
      crashReporter: { start: (options) => void reporters.push(options) },
      process,
    },
    (line) => lines.push(line),
  );
  return { lines, reporters, app, process };
}

test('reports stay on this machine', () => {
  expect(started().reporters).toEqual([{ uploadToServer: false }]);
});

test('faults and processes that break down are in the log, those that end well are not', () => {
  const { lines, app, process } = started();
  process.emit('uncaughtExceptionMonitor', new Error('a'));
  process.emit('unhandledRejection', 'b');
  app.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed', exitCode: 139 });
  app.emit('child-process-gone', {}, { type: 'Utility', name: 'Audio', reason: 'oom', exitCode: 9 });
  app.emit('child-process-gone', {}, { type: 'Utility', reason: 'clean-exit', exitCode: 0 });
  expect(lines[0]).toMatch(/^fault: Error: a\n/);
  expect(lines.slice(1)).toEqual([
    'fault, unhandled: b',
    'GPU: its process ended (crashed, code 139)',
    'Audio: its process ended (oom, code 9)',
  ]);
});
