import type { DragEvent } from 'react';
import type { Session } from '../data/session.tsx';
import { chosenCount, type Dragged } from '../data/workspace.ts';
import { t } from '../i18n/i18n.ts';
import { showDragged } from '../ui/drag-image.ts';
import type { CarriedOut } from './carried.ts';

/** Of our own, so that no text box takes what is dragged for text. */
const mediaType = 'application/x-pressmark';

function nameOf(dragged: Dragged): string {
  if (dragged.kind === 'tag') return dragged.path;
  if (dragged.kind !== 'articles') return dragged.name;
  const count = chosenCount(dragged.of);
  return (count === 1 && dragged.headline) || t('lib.articles', { count });
}

/**
 * Takes something up, with its name beside the pointer; it is let go of wherever the drag ends.
 *
 * @param out what other programs are given where it is let go of outside the window
 */
export function beginDrag(
  { workspace }: Pick<Session, 'workspace'>,
  { dataTransfer, nativeEvent }: DragEvent,
  dragged: Dragged,
  out?: CarriedOut,
): void {
  dataTransfer.effectAllowed = dragged.kind === 'articles' ? 'copyLink' : 'move';
  if (out) {
    dataTransfer.setData('text/uri-list', out.uris);
    dataTransfer.setData('text/html', out.html);
    dataTransfer.setData('text/plain', out.text);
  }
  // Until it is let go of, a page is told the media type alone: what is dragged is known to the workspace.
  dataTransfer.setData(mediaType, dragged.kind);
  showDragged(nativeEvent, nameOf(dragged));
  workspace.set({ dragged });
  const over = new AbortController();
  const end = () => {
    over.abort();
    if (workspace.get().dragged === dragged) workspace.set({ dragged: null });
  };
  // A row that is gone when the drag ends is told nothing of its end; the next press comes after it.
  for (const name of ['dragend', 'pointerdown'])
    window.addEventListener(name, end, { signal: over.signal, capture: true });
  if (out) keepFromTextBoxes(over.signal);
}

/** What other programs are given is not for the text boxes of this one. */
function keepFromTextBoxes(signal: AbortSignal): void {
  const refuse = (event: globalThis.DragEvent) => {
    if (!(event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
  };
  for (const name of ['dragenter', 'dragover', 'drop'] as const)
    window.addEventListener(name, refuse, { signal, capture: true });
}
