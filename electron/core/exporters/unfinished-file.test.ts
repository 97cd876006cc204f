import { readdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { openExports } from './testing.ts';
import { beginFile } from './unfinished-file.ts';

const forms = openExports();
const left = () => readdirSync(forms.dir).sort();

test('a file has its name when it is whole, one that came meanwhile stays, and no part is left', async () => {
  const file = await beginFile(forms.dir, 'csv');
  expect(left()).toEqual(['pressmark.csv.part']);
  const other = await open(`${forms.dir}/pressmark.csv`, 'wx');
  await other.close();
  const path = await file.finish(() => file.handle.writeFile('a,b'));
  expect(path).toBe(`${forms.dir}/pressmark 2.csv`);
  expect(left()).toEqual(['pressmark 2.csv', 'pressmark.csv']);
});
