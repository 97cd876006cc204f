import type { Picture } from '../../../data/workspace.ts';
import { t } from '../../../i18n/i18n.ts';

/** The words that go with a picture: those below it, else those for it. */
function wordsOf(image: HTMLImageElement): string {
  const caption = image.closest('figure')?.querySelector('figcaption')?.textContent?.trim();
  return caption || image.alt.trim();
}

/** The pictures of a story in their order. */
export const picturesOf = (story: ParentNode): readonly Picture[] =>
  [...story.querySelectorAll('img')].map((image) => ({
    src: image.src,
    words: wordsOf(image),
    lang: image.closest<HTMLElement>('[lang]')?.lang ?? null,
  }));

/** Puts each picture into a button that shows it large; a link round a picture alone gives way to it. */
export function makeEnlargeable(story: ParentNode, className: string): void {
  for (const image of story.querySelectorAll('img')) {
    const link = image.closest('a');
    if (link && link.textContent.trim() === '') link.replaceWith(...link.childNodes);
    // A button within a link is no button.
    else if (link) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = className;
    const words = image.alt.trim();
    button.setAttribute(
      'aria-label',
      words ? t('reading.pictures.enlarge', { words }) : t('reading.pictures.enlargeOne'),
    );
    image.replaceWith(button);
    button.append(image);
  }
}
