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
