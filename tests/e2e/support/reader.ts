import type { TestApp } from './app.ts';
import { harbourHeadline } from './long-read.ts';

/** Opens the long read, with the focus on its text. */
export async function openHarbour(app: TestApp): Promise<void> {
  await app.row(new RegExp(harbourHeadline)).click();
  await app.headline.filter({ hasText: harbourHeadline }).waitFor();
  await app.reader.focus();
}

/** What a highlight of that name paints (https://drafts.csswg.org/css-highlight-api-1/), piece by piece. */
export const painted = (app: TestApp, name: string): Promise<readonly string[]> =>
  app.page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), name);
