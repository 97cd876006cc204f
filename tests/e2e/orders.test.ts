import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { operatorLines } from './support/operator-articles.ts';
import { stories } from './support/story.ts';

const story = stories({
  archive: ({ path }) => {
    const file = join(path, 'orders.jsonl');
    writeFileSync(file, operatorLines());
    return [file];
  },
});

type Orders = readonly (readonly [order: string, ...headlines: readonly string[]])[];

async function putsInOrder(query: string, orders: Orders): Promise<void> {
  const { app } = story();
  await app.find(query);
  for (const [order, ...headlines] of orders) {
    await app.page.getByRole('button', { name: /first$|^By / }).click();
    await app.page.getByRole('menuitemradio', { name: order }).click();
    for (const [n, headline] of headlines.entries()) {
      await expect.poll(() => app.rowName(n), { message: `${query}, ${order}` }).toContain(headline);
    }
  }
}

test('by length', () =>
  putsInOrder('zeppelin', [
    ['Longest first', 'A very long evening', 'Zeppelin over the bay'],
    ['Shortest first', 'Zeppelin over the bay', 'A very long evening'],
  ]));

test('by source, either way', () =>
  putsInOrder('source:(pais OR ledger OR herald OR post)', [
    ['By source, A to Z', 'presupuesto', 'told nothing', 'Parliament', 'Nobody looks'],
    ['By source, Z to A', 'Nobody looks', 'Parliament', 'told nothing', 'presupuesto'],
  ]));

test('by headline, either way', () =>
  putsInOrder('source:(pais OR ledger OR herald OR post)', [
    ['By headline, A to Z', 'El parlamento', 'Nobody looks', 'Parliament', 'Town below'],
    ['By headline, Z to A', 'Town below', 'Parliament', 'Nobody looks', 'El parlamento'],
  ]));

test('by date, either way', () =>
  putsInOrder('news', [
    ['Newest first', 'this very day', 'day before'],
    ['Oldest first', 'year before', 'month before'],
  ]));
