import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newsmlOne } from '../newsml-1/index.ts';
import { newsmlG2 } from '../newsml-g2/index.ts';
import { nitf } from '../nitf/index.ts';
import { memorySource } from '../testing/memory-source.ts';
import { readWhole } from '../testing/read-whole.ts';

const files = [
  [newsmlG2, 'newsml-g2/fixtures/message.xml'],
  [newsmlOne, 'newsml-1/fixtures/news.xml'],
  [nitf, 'nitf/fixtures/story.xml'],
] as const;

test.each(files)(
  'a file of $name that is cut or changed anywhere gives articles or reasons, and ends',
  async (importer, path) => {
    const bytes = readFileSync(join(import.meta.dirname, '..', path));
    const head = 700;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: head, max: bytes.length }),
        fc.nat(bytes.length - head),
        fc.nat(255),
        async (cut, place, byte) => {
          const changed = Buffer.from(bytes.subarray(0, cut));
          if (head + place < cut) changed[head + place] = byte;
          const outcomes = await readWhole(importer, await memorySource('a.xml', changed, 997));
          expect(outcomes.length).toBeGreaterThan(0);
          for (const outcome of outcomes)
            if (typeof outcome === 'string') expect(outcome).toMatch(/^(?:It|The) .*\./);
        },
      ),
      { numRuns: 120 },
    );
  },
);
