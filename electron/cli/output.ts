import type { Output } from './command.ts';

interface Stream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

const [bold, notBold] = ['\x1b[1m', '\x1b[22m'];
/** What a terminal obeys, but lines, tabs and the bold of what was found. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is meant
const orders = /[\x00-\x08\x0b-\x1a\x1c-\x1f\x7f-\x9f]|\x1b(?!\[(?:1|22)m)/g;

const beyondJson = /[\x7f-\x9f]/g;
/** JSON writes these as they stand. */
const escaped = (order: string): string => `\\u00${order.charCodeAt(0).toString(16)}`;

/** What is archived was written by strangers: it may not move the cursor or name the window, nor make more than itself bold. */
function harmless(text: string): string {
  const plain = text.replace(orders, '');
  return plain.includes(bold) ? plain + notBold : plain;
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
      stdout.write(`${harmless(text)}\n`);
    },
    document(value) {
      settle();
      stdout.write(`${JSON.stringify(value).replace(beyondJson, escaped)}\n`);
    },
    note(text) {
      settle();
      stderr.write(`${harmless(text)}\n`);
    },
    progress(text) {
      if (!stderr.isTTY) return;
      moving = true;
      stderr.write(`\r\x1b[K${harmless(text).replace(/\s/g, ' ').slice(0, 100)}`);
    },
  };
}
