import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { UpdateState } from '../../electron/contract/updates.ts';
import type { Desktop } from './desktop.ts';
import { beginImport, manyPages } from './many-pages.ts';
import { inElectron, newDesktop, ranIn } from './running.ts';
import { updatePlace } from './update-place.ts';

const stateOf = (desktop: Desktop): Promise<UpdateState | undefined> =>
  desktop.page.evaluate(() => window.pressmark?.shell.update('look'));

const quit = async (desktop: Desktop) => {
  await desktop.evaluate(({ app }) => void setTimeout(() => app.quit(), 0));
  return desktop.ended;
};

/** Asks by the menu, as a person does; the settings are open then. */
const checkByMenu = async (desktop: Desktop) => {
  await desktop.page.locator('#root > *').first().waitFor();
  await desktop.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('updates.open')?.click());
  return desktop.page.getByRole('dialog').getByRole('region', { name: 'Updates' });
};

test(`a program that runs from its sources says so, and asks nobody (${ranIn})`, async () => {
  const home = newDesktop();
  try {
    const desktop = await home.launch();
    const updates = await checkByMenu(desktop);
    await updates.getByText(/runs from its sources/).waitFor();
    expect(await updates.getByRole('button').count()).toBe(0);
    expect(await stateOf(desktop)).toEqual({ kind: 'unsupported', why: 'sources' });
  } finally {
    await home.remove();
  }
});

// Electron's own program is only a packaged one where it was packaged; electron-updater itself runs in the stand-in.
describe.skipIf(inElectron || process.platform !== 'linux')(`updates of an AppImage (${ranIn})`, () => {
  let home: ReturnType<typeof newDesktop>;
  let place: Awaited<ReturnType<typeof updatePlace>>;
  beforeEach(async () => {
    home = newDesktop();
    place = await updatePlace(home.folder);
  });
  afterEach(async () => {
    await home.remove();
    await place.close();
  });
  const launch = (env: Readonly<Record<string, string>> = {}) => home.launch([], { ...place.env, ...env });
  const label = (desktop: Desktop) =>
    desktop.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('updates.open')?.label);
  const program = () => readFileSync(place.appImage, 'utf8').slice(0, 17);

  test('nobody is asked until the person asks; then it is said that this is the newest', async () => {
    place.publish({ version: '0.1.0' });
    const desktop = await launch();
    await desktop.page.locator('#root > *').first().waitFor();
    expect(await stateOf(desktop)).toEqual({ kind: 'none', checked: null });
    expect(place.asked).toHaveLength(0);
    const updates = await checkByMenu(desktop);
    await updates.getByText(/This is the newest version/).waitFor();
    expect(place.asked.map(({ headers }) => headers['x-user-staging-id'])).toEqual(['0']);
    expect(place.asked.some(({ headers }) => 'cookie' in headers)).toBe(false);
  });

  test('an older version is none', async () => {
    place.publish({ version: '0.0.9' });
    const updates = await checkByMenu(await launch());
    await updates.getByText(/This is the newest version/).waitFor();
  });

  test('a newer one is told with its notes as text, loaded when asked, stopped, loaded, and put in place', async () => {
    const notes = '<h2>New</h2><p>Finds <b>more</b>.</p><script>document.title = "mine"</script>';
    place.publish({ version: '9.0.0', notes }, home.archive);
    const desktop = await launch();
    const updates = await checkByMenu(desktop);
    await updates.getByText('Pressmark 9.0.0 is available.').waitFor();
    await updates.getByText('What is new').click();
    await updates.getByText(/^New\s+Finds more\.$/).waitFor();
    await expect.poll(() => label(desktop)).toBe('&Update to 9.0.0…');

    place.drip(true);
    await updates.getByRole('button', { name: 'Download' }).click();
    await updates.getByText('Downloading Pressmark 9.0.0').waitFor();
    expect(await updates.getByRole('progressbar').getAttribute('max')).toBe('200000');
    await updates.getByText(/^[1-9][\d.]* kB of 200 kB$/).waitFor();
    await updates.getByRole('button', { name: 'Stop' }).click();
    await updates.getByText('Pressmark 9.0.0 is available.').waitFor();

    place.drip(false);
    await updates.getByRole('button', { name: 'Download' }).click();
    await updates.getByText(/is downloaded and checked/).waitFor();
    await expect.poll(() => label(desktop)).toBe('&Update to 9.0.0 Is Ready…');
    expect(program()).toBe('the older program');
    await updates.getByRole('button', { name: 'Update and start again' }).click();
    expect(await desktop.ended).toBe(0);
    await expect.poll(place.started).toBe('closed');
    expect(program()).toMatch(/^#!\/bin\/sh/);
  });

  test('what is loaded and not asked to be installed is not, when the program is quit', async () => {
    place.publish({ version: '9.0.0' }, home.archive);
    const desktop = await launch();
    const updates = await checkByMenu(desktop);
    await updates.getByRole('button', { name: 'Download' }).click();
    await updates.getByText(/is downloaded and checked/).waitFor();
    expect(await quit(desktop)).toBe(0);
    expect([program(), place.started()]).toEqual(['the older program', null]);
  });

  test('what is not what was announced is thrown away', async () => {
    place.publish({ version: '9.0.0', sha512: Buffer.alloc(64, 7).toString('base64') });
    const desktop = await launch();
    const updates = await checkByMenu(desktop);
    await updates.getByRole('button', { name: 'Download' }).click();
    await updates.getByText(/not what was announced, so it was thrown away/).waitFor();
    expect(await stateOf(desktop)).toMatchObject({ kind: 'failed', step: 'download', fault: 'spoilt' });
    expect(globSync(join(home.folder, 'cache', '**', '*.AppImage'))).toEqual([]);
    await desktop.page.evaluate(() => window.pressmark?.shell.update('install'));
    expect(await stateOf(desktop)).toMatchObject({ kind: 'failed' });
    expect(program()).toBe('the older program');
  });

  test('without a network it starts as ever, says so to who asks, and may be asked again', async () => {
    await place.close();
    const desktop = await launch();
    const updates = await checkByMenu(desktop);
    await updates.getByText(/Try again once you are online/).waitFor();
    await updates.getByRole('button', { name: 'Try again' }).click();
    await updates.getByText(/Try again once you are online/).waitFor();
    expect(await stateOf(desktop)).toMatchObject({ kind: 'failed', step: 'check', fault: 'offline' });
  });

  test('a place that answers nonsense, or not by https, is refused in plain words', async () => {
    const desktop = await launch();
    const updates = await checkByMenu(desktop);
    await updates.getByText(/no sound answer/).waitFor();
    await quit(desktop);
    place.sends('http://updates.pressmark.invalid/');
    const before = place.asked.length;
    const plain = await launch();
    await (await checkByMenu(plain)).getByText(/could not be found out/).waitFor();
    expect(place.asked).toHaveLength(before);
  });

  test('where the program cannot be replaced, nothing is loaded and nothing is lost', async () => {
    place.publish({ version: '9.0.0', size: 100 });
    const desktop = await launch({ APPIMAGE: join(home.folder, 'gone', 'Pressmark.AppImage') });
    const updates = await checkByMenu(desktop);
    await updates.getByRole('button', { name: 'Download' }).click();
    await updates.getByText(/could not be downloaded/).waitFor();
    expect(place.asked.filter(({ url }) => url?.includes('.AppImage'))).toEqual([]);
  });

  /** A newer version, loaded; and an import that runs when its installation is asked for. `answer`: a button of what is asked then. */
  const installWhileImporting = async (answer: number) => {
    place.publish({ version: '9.0.0' }, home.archive);
    const desktop = await launch();
    const updates = await checkByMenu(desktop);
    await updates.getByRole('button', { name: 'Download' }).click();
    await updates.getByText(/is downloaded and checked/).waitFor();
    await desktop.evaluate(({ dialog }, response: number) => {
      Object.assign(dialog, { showMessageBox: async () => ({ response, checkboxChecked: false }) });
    }, answer);
    await beginImport(desktop, manyPages(home.folder, 300));
    await updates.getByRole('button', { name: 'Update and start again' }).click();
    return desktop;
  };

  test('in the middle of an import it waits where that is answered, and the import is whole', async () => {
    const desktop = await installWhileImporting(0);
    expect(await desktop.ended).toBe(0);
    await expect.poll(place.started).toBe('closed');
    expect(await home.articles()).toBe(300);
  });

  test('in the middle of an import nothing is installed where the person stays', async () => {
    const desktop = await installWhileImporting(2);
    await expect.poll(() => stateOf(desktop)).toMatchObject({ kind: 'ready', version: '9.0.0' });
    expect([program(), place.started()]).toEqual(['the older program', null]);
  });

  test('a package of a distribution, and one whose place nobody named, say who keeps them up to date', async () => {
    const packaged = await launch({ APPIMAGE: '' });
    await (await checkByMenu(packaged)).getByText(/your distribution or app store does/).waitFor();
    await quit(packaged);
    rmSync(join(place.env.STAND_IN_RESOURCES, 'app-update.yml'));
    const built = await launch();
    await (await checkByMenu(built)).getByText(/named no place where newer versions are/).waitFor();
    expect(place.asked).toHaveLength(0);
    expect(existsSync(join(home.folder, 'cache'))).toBe(false);
  });
});
