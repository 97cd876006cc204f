import DOMPurify from 'dompurify';
import { t } from '../i18n/i18n.ts';

const tags = [
  'a',
  'abbr',
  'b',
  'blockquote',
  'br',
  'caption',
  'cite',
  'code',
  'dd',
  'del',
  'div',
  'dl',
  'dt',
  'em',
  'figcaption',
  'figure',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'i',
  'img',
  'ins',
  'li',
  'mark',
  'ol',
  'p',
  'pre',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'time',
  'tr',
  'u',
  'ul',
];
const attributes = ['href', 'src', 'alt', 'lang', 'dir', 'datetime', 'colspan', 'rowspan', 'scope'];

/** Images that are in the archive or in the article itself; any other would be a request to the network. */
const localImage = /^(data:image\/(png|jpeg|gif|webp|avif);base64,|\/?blob\/[0-9a-f]{64}$)/i;
const followable = /^(https?|mailto):/i;

/** A picture that is not kept: its words stay, in a quiet box. */
function standIn(image: Element): Element {
  const box = document.createElement('span');
  box.className = 'absent-image';
  const words = image.getAttribute('alt')?.trim();
  box.textContent = words ? t('parts.pictureNotKeptOf', { words }) : t('parts.pictureNotKept');
  return box;
}

/**
 * An article's HTML as nodes that neither run nor load anything: cleaned when stored, and here once more,
 * since what is in the archive may have been put there by an older Pressmark.
 */
export function cleanHtml(html: string): DocumentFragment {
  // What begins with a frameset would be a document without a body, of which DOMPurify gives back nothing at all: a line before it
  // makes it text (https://html.spec.whatwg.org/multipage/parsing.html#frameset-ok-flag).
  const fragment = DOMPurify.sanitize(`<hr>${html}`, {
    ALLOWED_TAGS: tags,
    ALLOWED_ATTR: attributes,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  fragment.firstChild?.remove();
  for (const image of fragment.querySelectorAll('img')) {
    if (!localImage.test(image.getAttribute('src') ?? '')) image.replaceWith(standIn(image));
  }
  for (const link of fragment.querySelectorAll('a')) {
    if (followable.test(link.getAttribute('href') ?? ''))
      link.setAttribute('rel', 'noopener noreferrer nofollow');
    else link.removeAttribute('href');
  }
  // The page has one h1, the headline is its h2.
  for (const heading of fragment.querySelectorAll('h1, h2')) {
    const lower = document.createElement('h3');
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
  return fragment;
}
