import { bestSource } from './best-source.ts';

/** What does nothing in an archive, or is nobody's business there: scripts, and what a form hides or holds. */
const dropped =
  'script:not([type="application/ld+json" i]), input[type="hidden" i], input[type="password" i], link[rel~="preload" i], link[rel~="modulepreload" i], meta[charset], meta[http-equiv="content-type" i]';

/** Attributes that would send a reader to another picture than the one that was lifted. */
const elsewhere = [
  'srcset',
  'sizes',
  'loading',
  'data-src',
  'data-srcset',
  'data-lazy-src',
  'data-lazy-srcset',
];

/** A piece of a page and the pictures of the living page that it has copies of, in the same order. */
export interface Piece {
  readonly copy: Element;
  readonly images: readonly HTMLImageElement[];
}

/** The whole page as it stands, with what its scripts have done. */
export function wholePage(): Piece {
  const copy = document.documentElement.cloneNode(true) as Element;
  return { copy, images: [...document.querySelectorAll('img')] };
}

/** What is selected, in a page with the whole page's head; null where nothing is. */
export function selectedPart(): Piece | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.toString().trim() === '') return null;
  const copy = document.documentElement.cloneNode(false) as Element;
  const head = document.head.cloneNode(true) as Element;
  // The whole story stands there once more, and it is not what was selected.
  for (const script of head.querySelectorAll('script')) withoutBody(script);
  const body = document.createElement('body');
  const article = document.createElement('article');
  const images: HTMLImageElement[] = [];
  for (let i = 0; i < selection.rangeCount; i++) {
    const range = selection.getRangeAt(i);
    const fragment = range.cloneContents();
    const wrapped = fragment.querySelector('p, li, div, h1, h2, h3, blockquote, td')
      ? fragment
      : paragraph(fragment);
    article.append(wrapped);
    images.push(...[...document.querySelectorAll('img')].filter((image) => range.intersectsNode(image)));
  }
  body.append(article);
  copy.append(head, body);
  return { copy, images };
}

function paragraph(fragment: DocumentFragment): HTMLElement {
  const element = document.createElement('p');
  element.append(fragment);
  return element;
}

function withoutBody(script: HTMLScriptElement): void {
  if (!/ld\+json/i.test(script.type)) return;
  try {
    const text = JSON.stringify(JSON.parse(script.text), (name, value: unknown) =>
      name === 'articleBody' || name === 'text' ? undefined : value,
    );
    // An end tag inside a string would end the script when the page is read again.
    script.textContent = text.replaceAll('</', '<\\/');
  } catch {
    script.remove();
  }
}

/**
 * A piece of a page as HTML that stands for itself: pictures are in it, scripts are not. The copy is changed.
 *
 * @param lifted `data:` addresses by the pictures' own
 */
export function serialize({ copy, images }: Piece, lifted: ReadonlyMap<string, string>): string {
  [...copy.querySelectorAll('img')].forEach((image, i) => {
    const original = images[i];
    const address = original ? bestSource(original) : null;
    const data = address === null ? undefined : lifted.get(address);
    if (address === null) return;
    image.setAttribute('src', data ?? address);
    for (const name of elsewhere) image.removeAttribute(name);
    for (const source of image.closest('picture')?.querySelectorAll('source') ?? []) source.remove();
  });
  for (const element of copy.querySelectorAll(dropped)) element.remove();
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const { name } of [...element.attributes]) if (/^on/i.test(name)) element.removeAttribute(name);
  }
  const charset = document.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  copy.querySelector('head')?.prepend(charset);
  return `<!DOCTYPE html>\n${copy.outerHTML}`;
}
