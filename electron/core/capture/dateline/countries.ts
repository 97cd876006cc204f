import { plain } from '../dates/calendar-words.ts';

const languages = ['en', 'es', 'fr', 'de', 'it', 'pt', 'tr', 'pl', 'nl'];
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
let names: ReadonlySet<string> | null = null;

/** The names of the countries of ISO 3166 in the languages whose capitals make a country look like a person. */
function readNames(): ReadonlySet<string> {
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return new Set(
    languages.flatMap((language) => {
      const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
      return codes.flatMap((code) => names.of(code) ?? []).map(plain);
    }),
  );
}

/** Whether words are a country's name: "Costa Rica", "Elfenbeinküste". */
export function isCountry(name: string): boolean {
  names ??= readNames();
  return names.has(plain(name));
}
