#!/usr/bin/env node
import { keepHeapSmall } from '../hosts/keep-heap-small.ts';
import { createOutput } from './output.ts';
import { run } from './run.ts';

keepHeapSmall();
const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
process.once('SIGTERM', () => stop.abort());
// A reader that has seen enough (`pressmark search … | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await run(
  process.argv.slice(2),
  createOutput(process.stdout, process.stderr),
  stop.signal,
);
