import type { Highlight } from '../highlights.ts';

/** A link back to Omnivore at a quotation's end, and labels after it. */
const back = /\s*\[[^\]]*\]\(https:\/\/omnivore\.app\/[^)]*\)[^\n]*$/;

/** Omnivore's `highlights/SLUG.md`: quotations of Markdown, each with what was noted on it below. */
export function readHighlights(markdown: string): readonly Highlight[] {
  const found: { exact: string; note: string }[] = [];
  let within = false;
  for (const line of markdown.split(/\r?\n/)) {
    const quoted = /^>\s?(.*)$/.exec(line)?.[1];
    if (quoted !== undefined) {
      const words = quoted.replace(back, '');
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
