import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attacks } from '../../../electron/core/capture/testing/attacks/index.ts';
import type { TestFolder } from '../../e2e/support/server.ts';

const told = 'after a storm broke its outer wall, and the first ferry left for the islands before noon.';

/** What is in the story of an attack and of no other. */
export const signOf = (number: number): string => `reopened ${number} days`;

/** One page that holds an attack in the midst of a story, as a site that was broken into would. */
export function pageWith(attack: string, number: number): string {
  const head = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Story ${number}</title></head>`;
  const before = `<p>The harbour of Lindmar ${signOf(number)} ${told}</p>`;
  const after = `<p>Its master said that ships wait ${number} hours on average ${told}</p>`;
  return `${head}<body><article><h1>Story ${number} of the harbour</h1>${before}${attack}${after}</article></body></html>`;
}

/** A file for each attack, to be archived. */
export function writeAttackPages(folder: TestFolder): readonly string[] {
  return attacks.map((attack, number) => {
    const path = join(folder.path, `attack-${number}.html`);
    writeFileSync(path, pageWith(attack, number));
    return path;
  });
}
