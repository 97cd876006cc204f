/** Marks that stand round a title, and what marks within it become. */
const marks = {
  double: {
    open: '“',
    close: '”',
    inner: /(?:“([^”]+)”|(?<!\p{L})"([^"]+)"(?!\p{L}))/gu,
    within: ['‘', '’'],
  },
  single: {
    open: '‘',
    close: '’',
    inner: /(?<![\p{L}\p{N}])(?:‘([^‘]+?)’|'([^']+?)')(?![\p{L}\p{N}])/gu,
    within: ['“', '”'],
  },
} as const;

/**
 * A title in quotation marks. Marks of the same kind within it become those of the other, and a sign that the sentence needs goes
 * inside, as American style has it (Chicago 6.9 and 13.30): “He said ‘no,’”. Guillemets and „such“ stay: they cannot be
 * taken for the outer ones.
 *
 * @param sign what follows the title; none where it ends in a sign that serves as well
 */
export function quoted(title: string, kind: keyof typeof marks, sign: '' | ',' | '.' = ''): string {
  const { open, close, inner, within } = marks[kind];
  const words = title.replace(inner, (_, curly?: string, straight?: string) =>
    [within[0], curly ?? straight ?? '', within[1]].join(''),
  );
  return `${open}${signed(words, sign)}${close}`;
}

function signed(words: string, sign: string): string {
  const closing = words.includes('‘') || words.includes('“') ? (/[’”]+$/.exec(words)?.[0] ?? '') : '';
  const text = words.slice(0, words.length - closing.length);
  if (sign === '.' && /[.?!…。？！؟۔]$/u.test(text)) return words;
  // The full stop of a sentence gives way to the comma; that of an abbreviation (U.S.) stays.
  const rest = sign === ',' ? text.replace(/(?<=\p{Ll}{4})\.$/u, '') : text;
  return `${rest}${sign}${closing}`;
}
