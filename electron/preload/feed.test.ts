import { expect, test } from 'vitest';
import { createFeed } from './feed.ts';

test('every listener hears what is told, until it stops', () => {
  const feed = createFeed<number>();
  const heard: string[] = [];
  const stop = feed.listen((n) => heard.push(`a${n}`));
  feed.listen((n) => heard.push(`b${n}`));
  feed.tell(1);
  stop();
  feed.tell(2);
  expect(heard).toEqual(['a1', 'b1', 'b2']);
});

test('what came before the first listener waits for it once, where it is kept', () => {
  const feed = createFeed<number>({ keep: true });
  feed.tell(1);
  feed.tell(2);
  const [first, second]: number[][] = [[], []];
  feed.listen((n) => first?.push(n));
  feed.listen((n) => second?.push(n));
  expect([first, second]).toEqual([[1, 2], []]);
});

test('what came before the first listener is forgotten otherwise', () => {
  const feed = createFeed<number>();
  feed.tell(1);
  const heard: number[] = [];
  feed.listen((n) => heard.push(n));
  expect(heard).toEqual([]);
});
