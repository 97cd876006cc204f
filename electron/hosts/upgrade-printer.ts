import type { ArchiveEvent } from '../contract/events.ts';

/** Prints each step of an upgrade as a line, once. */
export function upgradePrinter(print: (line: string) => void): (event: ArchiveEvent) => void {
  let last = 0;
  return (event) => {
    if (event.name !== 'archive.upgrading' || event.step === last) return;
    last = event.step;
    const { step, steps, part } = event;
    const what = part === 'copy' ? ' (a copy of it as it is)' : '';
    print(`Bringing the archive up to date: step ${step} of ${steps}${what}`);
  };
}
