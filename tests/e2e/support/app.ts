import type { Locator, Page } from 'playwright-core';

/** The interface as a person meets it: by what things are called. */
export function appOn(page: Page) {
  const dialog = (name: string): Locator => page.getByRole('dialog', { name });
  const list = page.locator('#article-list');
  const rows = list.getByRole('option');
  const app = {
    page,
    dialog,
    rows,
    search: page.getByRole('combobox', { name: 'Search the archive' }),
    list,
    headline: page.locator('#headline'),
    reader: page.getByRole('region', { name: 'Article', exact: true }),
    row: (name: string | RegExp): Locator => list.getByRole('option', { name }),
    button: (name: string): Locator => page.getByRole('button', { name, exact: true }),
    /** What a screen reader says of a row, by its place among those that exist. */
    rowName: (nth: number): Promise<string | null> => rows.nth(nth).locator('.hidden').textContent(),
    view: (name: string): Locator =>
      page.getByRole('navigation', { name: 'Views and tags' }).getByRole('button', { name }),
    toast: (text: string | RegExp): Locator =>
      page.locator('[role=dialog], [role=alertdialog]').filter({ hasText: text }),

    /** Types into the search box as a person does, and waits for its answer. */
    async find(words: string): Promise<void> {
      await app.search.fill('');
      const answered = page.waitForResponse(
        (response) =>
          response.url().endsWith('/api/call') &&
          (response.request().postData()?.includes(JSON.stringify(words).slice(1, -1)) ?? false),
      );
      await app.search.pressSequentially(words);
      await answered;
    },

    async paste(text: string): Promise<void> {
      await page.keyboard.press('a');
      await dialog('Paste a clip').getByLabel('The clip').fill(text);
      await dialog('Paste a clip').getByLabel('Headline', { exact: true }).waitFor();
    },

    /** Does a command by its name, as a person does who waits for the palette before typing. */
    async command(name: string): Promise<void> {
      await page.keyboard.press('Control+k');
      await dialog('Go to anything').getByRole('combobox').fill(name);
      await page.getByRole('option', { name, exact: true }).first().waitFor();
      await page.keyboard.press('Enter');
    },

    /** The words that are marked in the open article. */
    marks: (): Promise<readonly string[]> =>
      page.evaluate(() => {
        const names = ['match', 'match-now'];
        return names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])].map((range) => String(range)));
      }),

    /** The label of what has the focus, or its tag. */
    focused: (): Promise<string> =>
      page.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.getAttribute('aria-label') ?? activeElement?.id ?? '';
      }),
  };
  return app;
}

export type TestApp = ReturnType<typeof appOn>;
