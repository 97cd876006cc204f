import type { DomDocument, DomElement } from '../dom.ts';
import type { Story } from '../story.ts';
import { ornament } from './images.ts';

/** The file that an address names, without size and query: pages serve one picture under several addresses. */
const fileOf = (address: string): string =>
  (address.split(/[?#]/, 1)[0] ?? '')
    .split('/')
    .at(-1)
    ?.toLowerCase()
    .replace(/[-_]\d{2,4}x\d{2,4}(?=\.)|@\dx(?=\.)/g, '') ?? '';

/** The lead picture stands so far up among the story's pictures. */
const LOOKED_AT = 4;

/**
 * The story's lead picture with its caption as a figure's markup, still to be sanitized: the figure whose picture is the one
 * that the metadata names, else the first that stands before the body.
 *
 * @param image the lead picture's address, null where no source names one
 */
export function leadFigure(document: DomDocument, story: Story, image: string | null): string | null {
  const pictures = [...story.container.querySelectorAll('img')].filter(
    (one) => !ornament.test(one.getAttribute('src') ?? '') && one.getAttribute('src'),
  );
  const wanted = image === null ? '' : fileOf(image);
  const same =
    wanted.length < 5 ? undefined : pictures.find((one) => fileOf(one.getAttribute('src') ?? '') === wanted);
  const first = pictures
    .slice(0, LOOKED_AT)
    .find((one) => one.closest('figure') && !story.body?.contains(one));
  const chosen = same ?? first;
  if (!chosen) return null;
  const figure = chosen.closest('figure');
  const caption = figure?.querySelector('figcaption') ?? null;
  return markupOf(document, chosen, caption);
}

function markupOf(document: DomDocument, image: DomElement, caption: DomElement | null): string {
  const picture = document.createElement('img');
  for (const name of ['src', 'alt']) picture.setAttribute(name, image.getAttribute(name) ?? '');
  const holder = document.createElement('div');
  holder.appendChild(picture);
  const below = caption === null ? '' : `<figcaption>${caption.innerHTML.trim()}</figcaption>`;
  return `<figure>${holder.innerHTML}${below}</figure>`;
}

/** Whether a body's markup has a picture of the same file already. */
export function hasPicture(markup: string, figure: string): boolean {
  const file = fileOf(/<img[^>]*\ssrc="([^"]*)"/.exec(figure)?.[1] ?? '');
  if (file === '') return true;
  for (const [, src = ''] of markup.matchAll(/<img[^>]*\ssrc="([^"]*)"/g))
    if (fileOf(src) === file) return true;
  return false;
}
