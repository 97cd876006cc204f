import { describe, expect, test } from 'vitest';
import { en } from './en/index.ts';
import { languages } from './languages.ts';

type Words = ReadonlyMap<string, string>;
const forms = /_(zero|one|two|few|many|other)$/;

/** Every text by its key, `settings.title`. */
function flat(words: object, path = ''): Words {
  return new Map(
    Object.entries(words).flatMap(([key, value]: [string, string | object]) =>
      typeof value === 'string' ? [[path + key, value] as const] : [...flat(value, `${path + key}.`)],
    ),
  );
}

/** The pieces that are put into a text: `{{count, number}}`, `<b>`. A plural's form may name its number in words. */
const pieces = (text: string, key: string): readonly string[] =>
  (text.match(/{{.+?}}|<\/?\w+\s?\/?>/g) ?? [])
    .filter((piece) => !(forms.test(key) && /^{{count\b/.test(piece)))
    .toSorted();

const english = flat(en);
const plurals = new Set(
  [...english.keys()].filter((key) => forms.test(key)).map((key) => key.replace(forms, '')),
);
const inEnglish = (key: string): string =>
  english.get(key) ?? english.get(key.replace(forms, '_other')) ?? '';

test('no piece that has words in it is named as an element that cannot have any', () => {
  const empty = /<(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)>/;
  expect([...english].filter(([, text]) => empty.test(text))).toEqual([]);
});

describe.each(Object.entries(languages))('%s', async (language, { load }) => {
  const words = flat(await load());
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const wanted = [...english.keys()].flatMap((key) =>
    forms.test(key) ? pluralCategories.map((form) => `${key.replace(forms, '')}_${form}`) : [key],
  );

  test('has every key of English, its plurals in the forms of its own rules, and no other', () => {
    expect([...words.keys()].toSorted()).toEqual([...new Set(wanted)].toSorted());
  });

  test('has the pieces of English in every text', () => {
    const torn = [...words].filter(
      ([key, text]) => pieces(text, key).join() !== pieces(inEnglish(key), key).join(),
    );
    expect(torn).toEqual([]);
  });

  test('names the number in each form of a plural that is of many numbers', () => {
    const silent = [...words].filter(
      ([key, text]) =>
        forms.test(key) &&
        plurals.has(key.replace(forms, '')) &&
        /{{count\b/.test(inEnglish(key)) &&
        !/_(zero|one|two)$/.test(key) &&
        !/{{count\b/.test(text),
    );
    expect(silent).toEqual([]);
  });

  test('has no text that is empty', () => {
    expect([...words].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});
