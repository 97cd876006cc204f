import { describe, expect, test } from 'vitest';
import { ArchiveError } from '../contract/errors.ts';
import type { ArchiveEvent } from '../contract/events.ts';
import type { ArchiveClient } from '../hosts/client.ts';
import { clientWhileOpening, createEarlyEvents } from '../hosts/while-opening.ts';
import { openingProblem } from './archive.ts';

const event: ArchiveEvent = { name: 'archive.changed', ids: null };
const request = { name: 'archive.stats', input: {} };

function opened() {
  const listeners = new Set<(event: ArchiveEvent) => void>();
  const client: ArchiveClient = {
    send: async ({ name }) => ({ ok: true, value: name }),
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => listeners.clear(),
  };
  return { client, tell: () => listeners.forEach((listener) => void listener(event)) };
}

describe('an archive that is still being opened', () => {
  test('answers what was asked before, once it is open', async () => {
    const opening = Promise.withResolvers<ArchiveClient>();
    const early = clientWhileOpening(opening.promise, () => {});
    const reply = early.send(request);
    opening.resolve(opened().client);
    expect(await reply).toEqual({ ok: true, value: 'archive.stats' });
  });

  test('tells listeners that came before, and not those that left before', async () => {
    const opening = Promise.withResolvers<ArchiveClient>();
    const early = clientWhileOpening(opening.promise, () => {});
    const heard: string[] = [];
    const stop = early.on(() => heard.push('stays'));
    early.on(() => heard.push('left'))();
    const { client, tell } = opened();
    opening.resolve(client);
    await opening.promise;
    tell();
    stop();
    tell();
    expect(heard).toEqual(['stays']);
  });

  test('tells how far it is brought up to date, also to a window that comes later, and no more once it is open', async () => {
    const opening = Promise.withResolvers<ArchiveClient>();
    const events = createEarlyEvents(5);
    const early = clientWhileOpening(opening.promise, () => {}, events);
    const step: ArchiveEvent = { name: 'archive.upgrading', step: 2, steps: 5, part: 'change' };
    events.tell(step);
    const first = await new Promise<ArchiveEvent>((resolve) => early.on(resolve));
    expect(first).toEqual(step);
    opening.resolve(opened().client);
    await opening.promise;
    const heard: ArchiveEvent[] = [];
    early.on((event) => heard.push(event));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual([]);
  });

  test('answers with the reason where it cannot be opened, and logs what it must not say', async () => {
    const lines: string[] = [];
    const ask = (error: Error) =>
      clientWhileOpening(Promise.reject(error), (line) => lines.push(line)).send(request);
    expect(await ask(new ArchiveError('archive-locked', 'It is open elsewhere.'))).toEqual({
      ok: false,
      error: { code: 'archive-locked', message: 'It is open elsewhere.' },
    });
    expect(lines).toEqual([]);
    expect(await ask(new Error('secret'))).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(lines.join()).toContain('secret');
  });
});

test('a dialog says why the archive cannot be opened and which it is, but nothing of the inside', () => {
  const known = openingProblem(new ArchiveError('archive-too-new', 'It is newer than this Pressmark.'), '/a');
  expect(known).toBe('It is newer than this Pressmark.\n\nArchive: /a');
  expect(openingProblem(new TypeError('x is undefined'), '/a')).not.toContain('undefined');
});
