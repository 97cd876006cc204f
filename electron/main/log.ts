import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A log longer than this, in bytes, is put aside when the program starts; one old log is kept. */
const logLimit = 1_000_000;

/** @returns a function that adds lines to `pressmark.log` in `dir`, and to the terminal where there is one */
export function setupLog(dir: string): { readonly path: string; readonly log: (line: string) => void } {
  const path = join(dir, 'pressmark.log');
  // What it tells is the person's own, as all in the profile.
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > logLimit) renameSync(path, `${path}.old`);
  return {
    path,
    log(line) {
      console.error(line);
      // Written at once: the line that matters is the one before a crash.
      appendFileSync(path, `${new Date().toISOString()} ${line}\n`);
    },
  };
}
