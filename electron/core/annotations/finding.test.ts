import { afterEach, beforeEach, expect, test } from 'vitest';
import { textClip } from '../testing/clips.ts';
import { openTestArchive, type TestArchive } from '../testing/open-test-archive.ts';

let archive: TestArchive;
beforeEach(() => {
  archive = openTestArchive();
});
afterEach(() => archive.close());

const add = async (headline: string, body: string) =>
  (await archive.call('clip.add', { clip: textClip({ headline, body }) })).id;
const find = async (query: string) =>
  (await archive.call('search.query', { query })).hits.map(({ headline }) => headline);

test('plain words find a note at once, in its other forms too, and no more once it is changed or removed', async () => {
  const id = await add(
    'Fog over Tornvik',
    'The ferry waited for the fog to lift, and those who were there said that it was the worst they had seen.',
  );
  const { annotation } = await archive.call('annotation.add', {
    article: id,
    note: 'Compare *shipwrecks* of 1998',
  });
  expect(await find('shipwreck')).toEqual(['Fog over Tornvik']);
  const { undo } = await archive.call('annotation.change', { id: annotation.id, note: 'Nothing of note' });
  expect(await find('shipwreck')).toEqual([]);
  await archive.undo(undo);
  expect(await find('shipwreck fog')).toEqual(['Fog over Tornvik']);
  await archive.call('annotation.remove', { id: annotation.id });
  expect(await find('shipwreck')).toEqual([]);
});

test('what is found through a note shows the note, and what its own words found does not', async () => {
  const id = await add(
    'Fog over Tornvik',
    'The ferry waited for the fog to lift, and those who were there said that it was the worst they had seen.',
  );
  await archive.call('annotation.add', {
    article: id,
    note: 'Ask the ferry line. Compare *shipwrecks* of 1998.',
  });
  const noteFor = async (query: string) => {
    const [hit] = (await archive.call('search.query', { query })).hits;
    return hit?.note?.filter((segment) => segment.hit).map(({ text }) => text);
  };
  expect(await noteFor('shipwreck')).toEqual(['shipwrecks']);
  expect(await noteFor('fog shipwreck')).toEqual(['shipwrecks']);
  expect(await noteFor('ferry')).toBeUndefined();
  expect(await noteFor('note:ferry')).toEqual(['ferry']);
  expect(await noteFor('')).toBeUndefined();
});

test('no phrase reaches from one note into the next', async () => {
  const id = await add('Fog over Tornvik', 'The ferry waited.');
  await archive.call('annotation.add', { article: id, note: 'ask the harbour' });
  await archive.call('annotation.add', { article: id, note: 'master again' });
  expect(await find('"harbour master"')).toEqual([]);
  expect(await find('"the harbour"')).toEqual(['Fog over Tornvik']);
});

test('highlighted words do not count twice', async () => {
  const body = (place: string) =>
    `The ferry of ${place} waited for the fog to lift. Nobody saw the lighthouse.`;
  const marked = await add('Fog in the north', body('Tornvik'));
  await add('Fog in the south', body('Lindmar'));
  const { hits: before } = await archive.call('search.query', { query: 'lighthouse' });
  await archive.call('annotation.add', { article: marked, target: { exact: 'saw the lighthouse' } });
  const { hits: after } = await archive.call('search.query', { query: 'lighthouse' });
  expect(after).toHaveLength(2);
  const scoreOf = (hits: typeof before) => hits.find(({ id }) => id === marked)?.score ?? 0;
  expect(scoreOf(after)).toBeLessThanOrEqual(scoreOf(before));
  expect(await find('atleast2(lighthouse)')).toEqual([]);
});

test('notes are found after the program was closed and opened again', async () => {
  const id = await add('Fog over Tornvik', 'The ferry waited.');
  await archive.call('annotation.add', { article: id, note: 'shipwreck' });
  archive.reopen();
  archive.idle();
  expect(await find('shipwreck')).toEqual(['Fog over Tornvik']);
  expect((await archive.call('archive.verify', {})).problems).toEqual([]);
});

test('the list of all is narrowed by words of notes, of highlights and of headlines, and by what a query asks of articles', async () => {
  const fog = await add(
    'Fog over Tornvik',
    'The ferry waited for the fog to lift. Nobody saw the lighthouse that was built there.',
  );
  const storm = await add(
    'Storm in Lindmar',
    'The lighthouse was dark, and those who were at sea said that they saw nothing.',
  );
  await archive.call('tag.change', { ids: [storm], add: ['sea'] });
  for (const [article, exact, note] of [
    [fog, 'ferry waited', ''],
    [fog, 'saw the lighthouse', 'Who?'],
    [storm, 'lighthouse was dark', ''],
    [storm, 'saw nothing', 'Compare the ferries'],
  ] as const) {
    await archive.call('annotation.add', { article, target: { exact }, note });
  }
  const list = async (query: string) =>
    (await archive.call('annotation.list', { query })).annotations.map(({ target }) => target?.exact).sort();
  expect(await list('lighthouses')).toEqual(['lighthouse was dark', 'saw the lighthouse']);
  expect(await list('lighthouse lindmar')).toEqual(['lighthouse was dark']);
  expect(await list('ferry')).toEqual(['ferry waited', 'saw nothing']);
  expect(await list('ferry OR lighthouse')).toHaveLength(4);
  expect(await list('tag:sea')).toEqual(['lighthouse was dark', 'saw nothing']);
  expect(await list('nowhere')).toEqual([]);
});
