import type { CompletionItem } from './completion-item.ts';

type Piece = NonNullable<CompletionItem['piece']>;

/**
 * Puts a piece into the box as if it were typed there, so that the platform's own undo takes it back. A space that follows already is not
 * doubled.
 */
export function putPiece(
  input: HTMLInputElement,
  { from, to, insert }: Piece,
  setTyped: (words: string) => void,
): void {
  const piece = insert.endsWith(' ') && input.value[to] === ' ' ? insert.slice(0, -1) : insert;
  input.setSelectionRange(from, to);
  if (!document.execCommand('insertText', false, piece)) {
    setTyped(input.value.slice(0, from) + piece + input.value.slice(to));
  }
}
