import { expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { harbourHeadline, longReads } from '../support/long-read.ts';
import { openHarbour, painted } from '../support/reader.ts';
import { stories } from '../support/story.ts';

const story = stories({ archive: longReads });

test('without a voice, reading aloud says what to do', async () => {
  const { app } = story();
  await openHarbour(app);
  await app.page.evaluate(() => {
    speechSynthesis.getVoices = () => [];
  });
  await app.page.keyboard.press('l');
  const bar = app.page.getByRole('region', { name: 'Reading aloud' });
  await bar.getByText('There is no voice on this computer.').waitFor();
  expect(await bar.getByRole('button', { name: 'Read on' }).isDisabled()).toBe(true);
  expect(await violations(app.page)).toEqual([]);
});

test('a voice of the article’s language reads it, the eye follows, and it is paused, gone on and paced by keys', async () => {
  const { app } = story();
  const { page } = app;
  await openHarbour(app);
  await page.evaluate(() => {
    const voice = (name: string, lang: string) => ({
      name,
      lang,
      voiceURI: name,
      localService: true,
      default: false,
    });
    const spoken: { text: string; voice: string; rate: number }[] = [];
    let current: { onend?: () => void } | null = null;
    Object.assign(window, { spoken, endSentence: () => current?.onend?.() });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
    Object.defineProperty(window, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), {
        getVoices: () => [voice('Anna', 'de-DE'), voice('Daniel', 'en-GB'), voice('Kate', 'en-GB')],
        speak: (said: { text: string; voice: { name: string }; rate: number; onend?: () => void }) => {
          current = said;
          spoken.push({ text: said.text, voice: said.voice.name, rate: said.rate });
        },
        cancel: () => {
          current = null;
        },
      }),
    });
  });
  type Said = { readonly text: string; readonly voice: string; readonly rate: number };
  const last = () => page.evaluate(() => (Reflect.get(window, 'spoken') as Said[]).at(-1));
  const end = () => page.evaluate(() => (Reflect.get(window, 'endSentence') as () => void)());

  await page.keyboard.press('l');
  const bar = page.getByRole('region', { name: 'Reading aloud' });
  await expect.poll(last).toMatchObject({ voice: 'Daniel', rate: 1 });
  await expect.poll(app.focused).toBe('Pause');
  await end();
  await expect.poll(last).toMatchObject({ text: harbourHeadline });
  expect(await painted(app, 'aloud')).toEqual([harbourHeadline]);
  await page.keyboard.press('Space');
  await expect.poll(app.focused).toBe('Read on');
  await bar.getByRole('button', { name: 'Next sentence' }).click();
  await bar.getByRole('combobox', { name: 'Pace' }).selectOption('1.5');
  await bar.getByRole('combobox', { name: 'Voice' }).selectOption('Kate');
  await bar.getByRole('button', { name: 'Read on' }).click();
  await expect.poll(last).toMatchObject({ voice: 'Kate', rate: 1.5 });
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await bar.waitFor({ state: 'detached' });
  expect(await app.focused()).toBe('Article');
  expect(await painted(app, 'aloud')).toEqual([]);
});
