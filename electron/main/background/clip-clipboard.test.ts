import { expect, test } from 'vitest';
import { englishShellWords } from '../../contract/shell-words.ts';
import type { Reply, Request } from '../../contract/transport.ts';
import { clipClipboard } from './clip-clipboard.ts';

async function clip(
  text: string,
  reply: Reply = { ok: true, value: { id: 'k3m9', status: 'stored', undo: [] } },
) {
  const asked: Request[] = [];
  const done: string[] = [];
  let click = () => {};
  await clipClipboard({
    clipboard: { readText: async () => text },
    client: {
      send: async (request) => {
        asked.push(request);
        return reply;
      },
    },
    words: () => englishShellWords,
    tell: (words, follow) => {
      done.push(words);
      click = follow ?? click;
    },
    openArticle: (id) => done.push(`open ${id}`),
    askAddress: (url) => done.push(`ask ${url}`),
  });
  return { asked, done, click };
}

test('text is archived, and a click on what is told opens it', async () => {
  const { asked, done, click } = await clip(' Harbour reopens\n\nAfter nine days. ');
  expect(asked).toEqual([
    {
      name: 'clip.add',
      input: { clip: { text: 'Harbour reopens\n\nAfter nine days.', source: 'clipboard' } },
    },
  ]);
  click();
  expect(done).toEqual(['Archived from the clipboard', 'open k3m9']);
});

test.each([
  ['already-there', 'The archive had this already'],
  ['new-edition', 'A new edition of what was in the archive is kept'],
])('where it is %s, that is told', async (status, words) => {
  const { done } = await clip('Harbour reopens', { ok: true, value: { id: 'k3m9', status, undo: [] } });
  expect(done).toEqual([words]);
});

test('an address is asked about, and nothing is fetched or stored', async () => {
  const { asked, done } = await clip('https://news.example/bridge\n');
  expect(asked).toEqual([]);
  expect(done).toEqual(['ask https://news.example/bridge']);
});

test('with no text there is nothing to archive, which is said', async () => {
  const { asked, done } = await clip(' \n');
  expect(asked).toEqual([]);
  expect(done).toEqual([englishShellWords.told.clipEmpty]);
});

test('what goes wrong is told', async () => {
  const { done } = await clip('x', { ok: false, error: { code: 'io', message: 'The disk is full.' } });
  expect(done).toEqual(['The clipboard could not be archived: The disk is full.']);
});
