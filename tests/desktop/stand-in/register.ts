import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { isMainThread, type Worker } from 'node:worker_threads';

// Preloaded by `node --import`: whoever imports `electron` gets the stand-in.
const standIn = new URL('./electron.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
});

// Electron is started with the program's folder, not with its main file.
if (isMainThread) process.argv[1] = process.env.STAND_IN_APP ?? join(import.meta.dirname, '..', '..', '..');

// Lets a test end the program's threads, which have no other name.
const threads: Worker[] = [];
Object.assign(globalThis, { standInThreads: threads });
process.on('worker', (thread) => threads.push(thread));
