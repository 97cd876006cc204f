import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memorySource } from '../testing/memory-source.ts';
import { jsonElements } from './json-elements.ts';

test('the elements of any list of JSON are its elements, however it is cut into pieces', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.jsonValue()),
      fc.integer({ min: 1, max: 9 }),
      fc.boolean(),
      async (list, size, spaced) => {
        const source = await memorySource('/a.json', JSON.stringify(list, null, spaced ? 2 : 0), size);
        const found: unknown[] = [];
        for await (const elements of jsonElements(source)) {
          for (const { bytes } of elements) found.push(JSON.parse(bytes?.toString() ?? ''));
        }
        expect(found).toEqual(JSON.parse(JSON.stringify(list)));
      },
    ),
  );
});
