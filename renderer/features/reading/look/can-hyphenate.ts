/** Words long enough to be broken, by language; a language that is not here is not asked for. */
const longWords: Readonly<Record<string, string>> = {
  en: 'internationalization',
  de: 'Verantwortlichkeiten',
  fr: 'extraordinairement',
  es: 'extraordinariamente',
  ru: 'достопримечательность',
  it: 'straordinariamente',
  pt: 'extraordinariamente',
  nl: 'verantwoordelijkheid',
};

/**
 * Whether this program breaks the words of a language; undefined where it is not known. Chromium takes the rules from macOS and Android;
 * elsewhere it has none until it has fetched them, and Electron fetches none.
 */
export function canHyphenate(language: string | null): boolean | undefined {
  const word = longWords[language ?? ''];
  if (word === undefined) return undefined;
  const line = document.createElement('div');
  line.lang = language ?? '';
  line.textContent = word;
  line.style.cssText =
    'position: absolute; visibility: hidden; width: 6em; font: 16px/20px serif; hyphens: auto; overflow-wrap: normal';
  document.body.append(line);
  const broken = line.offsetHeight > 20;
  line.remove();
  return broken;
}
