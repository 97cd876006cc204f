import type { MessageBoxOptions } from 'electron';
import { beforeEach, expect, test } from 'vitest';
import { englishShellWords } from '../contract/shell-words.ts';
import { setupShellLinks } from './shell-links.ts';

const asked: MessageBoxOptions[] = [];
const opened: string[] = [];
let answer: (box: MessageBoxOptions) => Promise<{ response: number; checkboxChecked: boolean }>;
let open: (url: string) => Promise<boolean>;

beforeEach(() => {
  asked.length = 0;
  opened.length = 0;
  answer = async () => ({ response: 0, checkboxChecked: false });
  const dialog = {
    showMessageBox: (box: MessageBoxOptions) => {
      asked.push(box);
      return answer(box);
    },
  };
  const calls = setupShellLinks({
    shell: { openExternal: async (url) => void opened.push(url) },
    dialog: dialog as never,
    windowOf: () => null,
    words: () => englishShellWords,
  });
  open = (url) => calls(url, {} as never);
});

test('the person sees where a link leads before it is opened', async () => {
  expect(await open('https://a\u0440ple.example/x')).toBe(true);
  // A Cyrillic letter in a known name does not look like it any more.
  expect(asked[0]?.detail).toMatch(/^https:\/\/xn--aple-\w+\.example\/x$/);
  expect(opened).toEqual([asked[0]?.detail]);
  expect(await open('https://news.example/story')).toBe(true);
  expect(asked).toHaveLength(2);
});

test('what is not wanted is not opened', async () => {
  answer = async () => ({ response: 1, checkboxChecked: true });
  expect(await open('https://news.example/')).toBe(false);
  answer = async () => ({ response: 0, checkboxChecked: false });
  await open('https://news.example/');
  expect(asked).toHaveLength(2);
  expect(opened).toEqual(['https://news.example/']);
});

test('a site that is trusted is not asked about again; another is, and so is the same by another scheme', async () => {
  answer = async () => ({ response: 0, checkboxChecked: true });
  await open('https://news.example/a');
  await open('https://news.example/b');
  expect(asked).toHaveLength(1);
  await open('http://news.example/b');
  await open('https://other.example/');
  await open('mailto:desk@news.example');
  expect(asked).toHaveLength(4);
  expect(opened).toHaveLength(5);
});

test('what starts programs is not even asked about', async () => {
  for (const url of ['file:///etc/passwd', 'javascript:alert(1)', 'smb://x/y', 'ms-msdt:/id', 'no'])
    expect(await open(url)).toBe(false);
  expect(asked).toEqual([]);
});

test('one question is asked at a time, and an address of no end is cut', async () => {
  const waiting = Promise.withResolvers<{ response: number; checkboxChecked: boolean }>();
  answer = () => waiting.promise;
  const first = open(`https://news.example/${'a'.repeat(5000)}`);
  expect(await open('https://other.example/')).toBe(false);
  expect(asked).toHaveLength(1);
  expect(asked[0]?.detail).toHaveLength(501);
  waiting.resolve({ response: 0, checkboxChecked: false });
  expect(await first).toBe(true);
  expect(opened[0]).toHaveLength(5021);
});
