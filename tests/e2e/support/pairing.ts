import type { Page } from 'playwright-core';
import type { TestApp } from './app.ts';
import type { TestExtension } from './extension.ts';

/** Switches the clipper's door to what it is not in the settings, and gives its address while it is open. */
export async function setDoor({ page }: TestApp, open: boolean): Promise<string> {
  await page.keyboard.press('Control+,');
  await page.getByRole('checkbox', { name: /Let browser extensions/ }).click();
  const listening = page.getByText(/Listening at/);
  const words = open ? await listening.textContent() : '';
  if (!open) await listening.waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: 'Settings' }).waitFor({ state: 'detached' });
  return /http:\/\/127\.0\.0\.1:\d+/.exec(words ?? '')?.[0] ?? '';
}

/** The extension's options, looking at this door and no other: more than one may be open on the machine of a test. */
export async function optionsAt(extension: TestExtension, address: string): Promise<Page> {
  const options = await extension.newPage(extension.options);
  await options.getByLabel('Pressmark’s address').fill(address);
  await options.getByRole('button', { name: 'Use it' }).click();
  await options.getByText('does not know this browser yet').waitFor();
  return options;
}

/** Opens the door and lets the extension in, as a person does. Gives the extension's options. */
export async function pair(app: TestApp, extension: TestExtension): Promise<Page> {
  const options = await optionsAt(extension, await setDoor(app, true));
  await options.getByRole('button', { name: 'Pair with Pressmark' }).click();
  await options.getByText('if it shows this number').waitFor();
  const code = await options.locator('#code').textContent();
  const asks = app.dialog('Let “Pressmark clipper in Chrome” clip to this archive?');
  await asks.getByText(code ?? 'no code').waitFor();
  await asks.getByRole('button', { name: 'Accept' }).click();
  await options.getByText('Paired with Pressmark.').first().waitFor();
  return options;
}
