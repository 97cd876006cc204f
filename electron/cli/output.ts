import type { Output } from './command.ts';

interface Stream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** Standard output for results, standard error for everything else; a moving line only where a person watches. */
export function createOutput(stdout: Stream, stderr: Stream): Output {
  let moving = false;
  const settle = () => {
    if (moving) stderr.write('\r\x1b[K');
    moving = false;
  };
  return {
    line(text) {
      settle();
      stdout.write(`${text}\n`);
    },
    document(value) {
      settle();
      stdout.write(`${JSON.stringify(value)}\n`);
    },
    note(text) {
      settle();
      stderr.write(`${text}\n`);
    },
    progress(text) {
      if (!stderr.isTTY) return;
      moving = true;
      stderr.write(`\r\x1b[K${text.slice(0, 100)}`);
    },
  };
}
