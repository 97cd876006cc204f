import { expect, test } from 'vitest';
import { openSite } from './testing.ts';

const site = openSite();
const { asked, check, feed, follow, found } = site;

test('every change to a subscription can be taken back, and coming back adds nothing twice', async () => {
  const id = await follow({ every: 60 });
  await check();
  const changed = await site.archive.call('feed.change', { id, every: null, paused: true });
  expect(changed.feed).toMatchObject({ every: null, paused: true });
  await site.archive.undo(changed.undo);
  expect(await feed()).toMatchObject({ every: 60, paused: false });
  const { undo } = await site.archive.call('feed.remove', { id });
  expect(await feed()).toBeUndefined();
  expect(await found()).toHaveLength(2);
  await site.archive.undo(undo);
  expect(await feed()).toMatchObject({ id, every: 60, archived: 2 });
  expect(await check()).toMatchObject({ stored: 0, alreadyThere: 2 });
  await expect(follow()).rejects.toThrow(/already/);
});

test('a feed that was paused comes back paused', async () => {
  const id = await follow({ every: 60 });
  await site.archive.call('feed.change', { id, paused: true });
  const { undo } = await site.archive.call('feed.remove', { id });
  await site.archive.undo(undo);
  expect(await feed()).toMatchObject({ id, paused: true, every: 60 });
});

test('an OPML file’s feeds are followed, none of them fetched or looked at by itself', async () => {
  await follow();
  const opml = `<opml version="2.0"><body><outline text="Herald" xmlUrl="${site.address}/rss"/><outline text="Gazette" xmlUrl="${site.address}/gazette"/></body></opml>`;
  const { added, alreadyThere, undo } = await site.archive.call('feed.add-opml', { text: opml });
  expect([added.length, alreadyThere, asked.length]).toEqual([1, 1, 0]);
  expect(
    (await site.archive.call('feed.list', {})).feeds.map(({ title, every }) => [title, every]),
  ).toContainEqual(['Gazette', null]);
  await site.archive.undo(undo);
  expect((await site.archive.call('feed.list', {})).feeds).toHaveLength(1);
});
