/** An element of this page, which has it by its id. */
export function at<E extends HTMLElement>(id: string, kind: abstract new () => E): E {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no ${id}`);
  return element;
}

/** Shows words in an element, and hides it where there are none. */
export function say(element: HTMLElement, words: string | null): void {
  element.textContent = words ?? '';
  element.hidden = words === null;
}

/** `3 clips`, `1 clip`. */
export const plural = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
