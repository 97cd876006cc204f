import type { AnchoredAnnotation } from '../../../contract/annotation.ts';
import { escapeMarkdown } from './escape.ts';

/**
 * Highlights and notes as a part of its own below the story: notes on the whole first, then the marked words as quotes, each with
 * its note behind it, so that the import knows which belongs to which. A note is Markdown already and stands as it was written. Empty where there are none.
 */
export function notesOf(annotations: readonly AnchoredAnnotation[]): readonly string[] {
  if (annotations.length === 0) return [];
  const whole = annotations.filter(({ target }) => target === null);
  const marked = annotations.filter(({ target }) => target !== null);
  return ['## Highlights and notes', ...[...whole, ...marked].flatMap(partsOf)];
}

function partsOf({ target, note }: AnchoredAnnotation): readonly string[] {
  const words = note.trim() === '' ? [] : [note.trim()];
  return target ? [quoteOf(target.exact), ...words] : words;
}

/** Words as a quote. */
export const quoteOf = (text: string): string =>
  escapeMarkdown(text.trim())
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
