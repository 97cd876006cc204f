import styles from './drag-image.module.css';

/** Shows a few words beside the pointer while something is dragged. */
export function showDragged({ dataTransfer }: DragEvent, words: string): void {
  const image = document.createElement('div');
  image.className = styles.image ?? '';
  image.dir = 'auto';
  image.textContent = words;
  document.body.append(image);
  dataTransfer?.setDragImage(image, -12, -8);
  // The browser takes its picture of it once this event is over.
  setTimeout(() => image.remove());
}
