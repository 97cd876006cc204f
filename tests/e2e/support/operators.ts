import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { headlines, operatorLines } from './operator-articles.ts';
import { type Story, stories } from './story.ts';

export const flood = 'Flood closes the coast road';
export const storm = 'Storm takes roofs';
export const both = 'A night of two disasters';
export const kazakhstan = 'Kazakhstan counts';
export const bath = 'Price of a bath goes up';
export const valley = 'A valley without rain';
export const strait = 'Turkey opens the strait';
export const roast = 'How to roast a bird';
export const long = 'A very long evening';
export const zeppelin = 'Zeppelin over the bay';
export const ferry = 'Ferry is late';
export const tram = 'Tram is late';
export const budget = 'Parliament votes on the budget';
export const presupuesto = 'El parlamento vota el presupuesto';
export const jets = 'Jets over the border';
export const war = 'War in general';
export const ink = 'A margin full of ink';
export const corrected = 'CORRECTED-Harvest is a third smaller';
export const dam = 'Nobody looks after the dam';
export const told = 'Town below the dam was told nothing';
export const lastMonth = 'News of the month before';
export const today = 'News of this very day';
export const yesterday = 'News of the day before';
export const lastWeek = 'News of last week';
export const lastYear = 'News of the year before';

type Lines = readonly (readonly [query: string, ...found: readonly string[]])[];

/** An archive of one article for each thing that can be asked, and the box to ask it in. */
export function operatorStories(): {
  readonly story: () => Story;
  /** Types each query into the box and reads the list, until it is as it should be. */
  readonly findsJust: (lines: Lines) => Promise<void>;
} {
  const story = stories({
    archive: ({ path }) => {
      const file = join(path, 'operators.jsonl');
      writeFileSync(file, operatorLines());
      return [file];
    },
  });
  /** The headlines of the rows that are there. */
  const shown = async (): Promise<readonly string[]> => {
    const names = await story().app.rows.locator('.hidden').allTextContents();
    return names.map((name) => headlines.find((headline) => name.includes(headline)) ?? name).sort();
  };
  const findsJust = async (lines: Lines): Promise<void> => {
    const { app } = story();
    await app.search.waitFor();
    for (const [query, ...found] of lines) {
      await app.find(query);
      await expect.poll(shown, { message: query }).toEqual([...found].sort());
    }
  };
  return { story, findsJust };
}
