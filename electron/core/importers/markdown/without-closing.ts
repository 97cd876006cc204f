/** The words of a heading without the `#` that may close it, and the blanks round them. */
export function withoutClosing(words: string): string {
  const text = words.trimEnd();
  let end = text.length;
  while (text[end - 1] === '#') end--;
  return text.slice(0, end).trimEnd();
}
