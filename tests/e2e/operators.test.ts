import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headlines, operatorLines } from './support/operator-articles.ts';
import { stories } from './support/story.ts';

const story = stories({
  archive: ({ path }) => {
    const file = join(path, 'operators.jsonl');
    writeFileSync(file, operatorLines());
    return [file];
  },
});

const flood = 'Flood closes the coast road';
const storm = 'Storm takes roofs';
const both = 'A night of two disasters';
const kazakhstan = 'Kazakhstan counts';
const bath = 'Price of a bath goes up';
const valley = 'A valley without rain';
const strait = 'Turkey opens the strait';
const roast = 'How to roast a bird';
const long = 'A very long evening';
const zeppelin = 'Zeppelin over the bay';
const ferry = 'Ferry is late';
const tram = 'Tram is late';
const budget = 'Parliament votes on the budget';
const presupuesto = 'El parlamento vota el presupuesto';
const jets = 'Jets over the border';
const war = 'War in general';
const ink = 'A margin full of ink';
const corrected = 'CORRECTED-Harvest is a third smaller';
const dam = 'Nobody looks after the dam';
const told = 'Town below the dam was told nothing';
const lastMonth = 'News of the month before';
const today = 'News of this very day';
const yesterday = 'News of the day before';
const lastWeek = 'News of last week';
const lastYear = 'News of the year before';

type Lines = readonly (readonly [query: string, ...found: readonly string[]])[];

/** The headlines of the rows that are there. */
async function shown(): Promise<readonly string[]> {
  const names = await story().app.rows.locator('.hidden').allTextContents();
  return names.map((name) => headlines.find((headline) => name.includes(headline)) ?? name).sort();
}

/** Types each query into the box and reads the list, until it is as it should be. */
async function findsJust(lines: Lines): Promise<void> {
  const { app } = story();
  await app.search.waitFor();
  for (const [query, ...found] of lines) {
    await app.find(query);
    await expect.poll(shown, { message: query }).toEqual([...found].sort());
  }
}

test('words: AND, OR, NOT, signs, phrases, forms', async () => {
  await findsJust([
    ['flood storm', both],
    ['flood AND storm', both],
    ['flood OR storm', flood, storm, both],
    ['flood | storm', flood, storm, both],
    ['flood -storm', flood],
    ['flood NOT storm', flood],
    ['+flood -storm', flood],
    ['"coast road"', flood],
    ['"road coast"'],
    ['flooding', flood, both],
    ['old +the', storm],
  ]);
});

test('groups, nested and negated', async () => {
  await findsJust([
    ['(flood OR storm) -(roofs OR bridge)', flood],
    ['flood -(storm -bridge)', flood, both],
    ['NOT (flood OR NOT storm)', storm],
    ['(flood OR (turkey -strait)) -coast', both, roast],
    ['storm -(NEAR/3 OR (bridge SENT midnight))', storm],
  ]);
});

test('parts of words and words like them', async () => {
  await findsJust([
    ['kazakh*', kazakhstan],
    ['*stan', kazakhstan],
    ['*zbek*', kazakhstan],
    ['k?ev', 'Kiev cake, a recipe'],
    ['ky?v', 'Kyiv holds a fair'],
    ['kasakhstan~1', kazakhstan],
    ['kasachstan~2', kazakhstan],
    ['kasachstan~1'],
  ]);
});

test('words near each other, in order, in a sentence, in a paragraph', async () => {
  await findsJust([
    ['water NEAR/5 tariff', bath],
    ['water w/5 tariff', bath],
    ['water NEAR/30 tariff', bath, valley],
    ['tariff PRE/3 water', bath],
    ['tariff adj3 water', bath],
    ['water PRE/3 tariff'],
    ['water PRE/30 tariff', valley],
    ['minister SENT resigned', valley],
    ['tariff SENT monday'],
    ['tariff PARA monday', bath],
    ['tariff PARA resigned', valley],
    ['(water OR ferry) NEAR/5 (tariff OR hour)', bath, ferry],
    ['tariff -(water NEAR/5 tariff)', valley],
  ]);
});

test('how a word is written, how often and where', async () => {
  await findsJust([
    ['CAPS(turkey)', strait],
    ['NOCAPS(turkey)', roast],
    ['ALLCAPS(nato)', strait],
    ['"=Turkey"', strait],
    ['"=turkey"', roast],
    ['"=Turkeys"'],
    ['ATLEAST3(turkey)', roast],
    ['turkey -ATLEAST3(turkey)', strait],
    ['zeppelin', long, zeppelin],
    ['HLEAD(zeppelin)', zeppelin],
    ['length>60', long],
    ['length<60 zeppelin', zeppelin],
    ['length:60..200', long],
  ]);
});

test('a word that counts more brings its articles to the top', async () => {
  const { app } = story();
  await findsJust([['ferry^9 OR tram', ferry, tram]]);
  expect(await app.rowName(0)).toContain(ferry);
  await findsJust([['ferry OR tram^9', ferry, tram]]);
  await expect.poll(() => app.rowName(0)).toContain(tram);
});

test('fields', async () => {
  await findsJust([
    ['headline:budget', budget],
    ['headline:deputies'],
    ['body:deputies', budget],
    ['title:zeppelin', zeppelin],
    ['byline:quill', budget],
    ['author:"marta quill"', budget],
    ['place:lisbon', budget],
    ['section:politics', budget],
    ['agency:efe', presupuesto],
    ['source:"El País"', presupuesto],
    ['source:(pais OR ledger)', budget, presupuesto],
    ['lang:es', presupuesto],
    ['url:meridian.example/politics', budget],
    ['tag:war', jets, war],
    ['tag:war/air', jets],
    ['#money', budget],
    ['is:untagged pilots'],
    ['has:tag', budget, jets, war],
    ['has:url', budget],
    ['has:image', budget],
    ['has:author', budget],
    ['has:dateline', budget, told],
    ['-has:author headline:(budget OR presupuesto)', presupuesto],
    ['has:note', ink],
    ['has:highlight', ink],
    ['note:notary', ink],
    ['-agency:reuters headline:(budget OR presupuesto)', presupuesto],
  ]);
});

test('times, by the calendar and from now', async () => {
  await findsJust([
    ['date:2024', budget, presupuesto],
    ['date:2024-03', budget],
    ['date:2024-03-15', budget],
    ['date:2024-03..2024-06', budget, presupuesto],
    ['date>2024-03 date<2024-07', presupuesto],
    ['after:2024-06 before:2024-07', presupuesto],
    ['before:2024-04 (budget OR presupuesto)', budget],
    ['date:today', today],
    ['date:yesterday', yesterday],
    ['after:yesterday', today, yesterday],
    ['age<2w', today, yesterday, lastWeek],
    ['age:1w..1m milk', lastWeek],
    ['age>1y read -archivist', lastYear],
    ['added:today flood', flood, both],
    ['captured:today storm', storm, both],
    ['published:2024-03', budget],
    ['date:"last month" honey', lastMonth],
    ['date:last-month honey', lastMonth],
    ['date:"this month" honey'],
    ['date:"this week" coffee', today],
    ['after:"3 days ago" news', today, yesterday],
    ['date:"15 March 2024"', budget],
    ['date:20240630', presupuesto],
    ['added:yesterday'],
  ]);
});

test('what is there more than once, and what a newsroom corrected', async () => {
  await findsJust([
    ['is:duplicate', dam, told],
    ['is:duplicate source:herald', dam],
    ['engineer -is:duplicate'],
    ['is:corrected', corrected],
    ['barley -is:corrected'],
  ]);
});

test('is:edited finds what the person corrected', async () => {
  const { app } = story();
  await findsJust([['is:edited'], ['tram', tram]]);
  await app.rows.first().click();
  await app.button('Correct the fields').click();
  const edit = app.dialog('Correct the fields');
  await edit.getByLabel('Place', { exact: true }).fill('Depot');
  await edit.getByRole('button', { name: 'Save' }).click();
  await findsJust([
    ['is:edited', tram],
    ['late -is:edited', ferry],
    ['place:depot', tram],
  ]);
});

test('names that other programs use', async () => {
  await findsJust([
    ['hd:budget', budget],
    ['from:quill', budget],
    ['dateline:lisbon', budget],
    ['site:"El País"', presupuesto],
    ['domain:meridian.example', budget],
    ['quote:ledger', ink],
    ['flood !storm', flood],
    ['HEADLINE(budget)', budget],
    ['BYLINE(quill)', budget],
    ['minister w/s resigned', valley],
    ['tariff w/p monday', bath],
    ['NEAR(water tariff, 5)', bath],
    ['lang:spanish', presupuesto],
    ['“coast road”', flood],
  ]);
});

test('states, as a person brings them about', async () => {
  const { app } = story();
  const { page } = app;
  await findsJust([['ferry', ferry]]);
  await page.keyboard.press('Enter');
  // It counts as read once it has been looked at for a moment.
  await expect.poll(() => app.row(/Unread/).count()).toBe(0);
  await page.keyboard.press('s');
  await app.row(/starred/).waitFor();
  await findsJust([
    ['is:starred', ferry],
    ['-is:starred late', tram],
  ]);
  await findsJust([['tram', tram]]);
  await page.keyboard.press('Enter');
  await page.keyboard.press('u');
  await page.keyboard.press('Delete');
  await app.toast('Moved to the trash').waitFor();
  await findsJust([['late', ferry], ['is:trashed', tram], ['is:read', ferry], ['is:unread late']]);
});

test('a saved search is used by its name', async () => {
  const { app } = story();
  await findsJust([['flood OR storm', flood, storm, both]]);
  await app.button('Save this search').click();
  const dialog = app.dialog('Save this search');
  await dialog.getByLabel('Name').fill('My beat');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await app.view('My beat').first().waitFor();
  await findsJust([
    ['search:"My beat"', flood, storm, both],
    ['search:"My beat" -bridge', flood, storm],
    ['-search:"My beat" (bridge OR ferry)', ferry],
  ]);
});

test('a collection is found by its name, with those in it, and alone by its path', async () => {
  const { app } = story();
  const { page } = app;
  /** Puts the one article that a query finds into a collection. */
  const collect = async (query: string, headline: string, into: string) => {
    await findsJust([[query, headline]]);
    await app.rows.first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Add to a collection…' }).click();
    await app.dialog('Add to a collection').getByLabel('Collection, or a new name').fill(into);
    await page.keyboard.press('Enter');
    await app.toast('Added to').or(app.toast('Made the collection')).first().waitFor();
  };
  await collect('"coast road"', flood, 'Bad weather');
  await page.getByRole('treeitem', { name: /^Bad weather, / }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'New collection inside…' }).click();
  await app.dialog('New collection').getByLabel('Name').fill('Wind');
  await page.keyboard.press('Enter');
  await page.getByRole('treeitem', { name: /^Wind, / }).waitFor();
  await collect('roofs', storm, 'Bad weather/Wind');
  await findsJust([
    ['collection:"Bad weather"', flood, storm],
    ['collection:"bad weather"', flood, storm],
    ['collection:"Bad weather/Wind"', storm],
    ['collection:"Bad weather" -collection:"Bad weather/Wind"', flood],
    ['flood -collection:"Bad weather"', both],
    ['collection:"Bad weather" OR tram', flood, storm, tram],
    ['collection:wind', storm],
  ]);
});
