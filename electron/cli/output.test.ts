import { expect, test } from 'vitest';
import { createOutput } from './output.ts';

function stream(isTTY: boolean) {
  const written: string[] = [];
  return { written, isTTY, write: (text: string) => written.push(text) };
}

test('documents alone go to standard output', () => {
  const [out, err] = [stream(false), stream(false)];
  const output = createOutput(out, err);
  output.note('a note');
  output.progress('3 of 9');
  output.document({ found: 1 });
  expect(out.written).toEqual(['{"found":1}\n']);
  expect(err.written).toEqual(['a note\n']);
});

test('a moving line is wiped before the next line is written', () => {
  const [out, err] = [stream(true), stream(true)];
  const output = createOutput(out, err);
  output.progress('3 of 9');
  output.line('done');
  expect(err.written.at(-1)).toBe('\r\x1b[K');
  expect(out.written).toEqual(['done\n']);
});

test('nothing that is archived can move the cursor, name the window or colour what follows', () => {
  const [out, err] = [stream(true), stream(true)];
  const output = createOutput(out, err);
  output.line('Harbour \x1b]0;owned\x07\x1b[2J\x9b31mopens\r\tagain\nénfin\u200e 東京');
  output.line('a \x1b[1mhit\x1b[22m, \x1b[1ma');
  output.note('\x1b[31mnote\x7f');
  output.progress('1 of 2: \x1b[5mHarbour\nopens');
  output.document({ headline: '\x1b[2J\x9b2J' });
  expect(out.written).toEqual([
    'Harbour ]0;owned[2J31mopens\tagain\nénfin\u200e 東京\n',
    'a \x1b[1mhit\x1b[22m, \x1b[1ma\x1b[22m\n',
    '{"headline":"\\u001b[2J\\u009b2J"}\n',
  ]);
  expect(err.written.slice(0, 2)).toEqual(['[31mnote\n', '\r\x1b[K1 of 2: [5mHarbour opens']);
});
