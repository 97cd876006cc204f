import { expect, test } from 'vitest';
import { openTestSearch } from '../testing.ts';

// Twenty-one seconds share a slot of the index. In one of them lies ten in the morning.
const alone = ['09:59:20', '09:59:52', '10:00:30'];
const crowded = ['09:59:20', '09:59:52', '09:59:55', '10:00:00', '10:00:03', '10:00:30'];

test.each([
  ['one article in the slot', alone],
  ['several, of which the last stand above it', crowded],
])('a bound within a slot is kept to the second: %s', (_, times) => {
  const archive = openTestSearch();
  for (const time of times)
    archive.add(time, { headline: 'Ferry late', publishedAt: `2024-05-04T${time}Z`, language: 'en' });
  archive.catchUp();
  const before = times.filter((time) => time < '10:00').toReversed();
  const since = times.filter((time) => time >= '10:00').toReversed();
  expect(archive.ids('ferry before:2024-05-04T10:00Z', 'newest')).toEqual(before);
  expect(archive.ids('ferry date<2024-05-04T10:00Z', 'newest')).toEqual(before);
  expect(archive.ids('ferry -date>=2024-05-04T10:00Z', 'newest')).toEqual(before);
  expect(archive.ids('ferry date>=2024-05-04T10:00Z', 'newest')).toEqual(since);
  archive.close();
});
