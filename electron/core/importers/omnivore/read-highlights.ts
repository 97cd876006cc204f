import type { Highlight } from '../highlights.ts';

/** Where the address of a link back to Omnivore begins, at a quotation's end; labels may come after it. */
const back = '](https://omnivore.app/';

/** Omnivore's `highlights/SLUG.md`: quotations of Markdown, each with what was noted on it below. */
export function readHighlights(markdown: string): readonly Highlight[] {
  const found: { exact: string; note: string }[] = [];
  let within = false;
  for (const line of markdown.split(/\r?\n/)) {
    const quoted = /^>\s?(.*)$/.exec(line)?.[1];
    if (quoted !== undefined) {
      const words = withoutLink(quoted);
      const last = found.at(-1);
      if (within && last) last.exact += `\n${words}`;
      else found.push({ exact: words, note: '' });
      within = true;
      continue;
    }
    within = false;
    const last = found.at(-1);
    if (last && line.trim() !== '') last.note += `${last.note === '' ? '' : '\n'}${line.trim()}`;
  }
  return found.map(({ exact, note }) => ({ exact: exact.trim(), note }));
}

function withoutLink(line: string): string {
  const link = line.lastIndexOf(back);
  const begin = link < 0 ? -1 : line.lastIndexOf('[', link);
  return begin < 0 ? line : line.slice(0, begin).trimEnd();
}
