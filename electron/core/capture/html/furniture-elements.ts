import { type DomElement, labels } from './dom.ts';

/** Elements that hold no part of a story wherever they stand. */
const furnitureElements = new Set([
  'nav',
  'aside',
  'footer',
  'form',
  'button',
  'dialog',
  'menu',
  'input',
  'select',
]);
const furnitureRoles = new Set([
  'navigation',
  'complementary',
  'search',
  'banner',
  'contentinfo',
  'dialog',
  'menu',
  'toolbar',
]);

/** Words that content systems give to what surrounds a story, in English and Spanish, as they stand in `labels`. */
const furnitureWords = new RegExp(
  `-(?:${[
    'related(?:-\\w+)?|rich-?link|richlink(?:block)?element|catcher|inread|incut|interstitial|onwards|read-next|inline-link|mgbox|upsell|cross-?sell|cross-link|nota-pie|relacionad[ao]s|recommend(?:ed|ation|ations)|recirc|recirculation|read-(?:more|next|also)|more-(?:stories|news|from|on|in)',
    'most-(?:read|popular|viewed)|mas-(?:leid|vist)[ao]s|trending|popular-posts|latest-news|promos?|promoted|up-next|you-may-(?:also-)?like',
    'share|sharing|share-\\w+|sharedaddy|addtoany|social(?:-\\w+)?|compartir|redes-sociales|follow-us',
    'newsletter(?:-\\w+)?|signup|sign-up|subscribe|subscription|boletin|suscri\\w+|paywall-(?:prompt|message|banner)',
    'ads?|advert(?:s|isement|ising)?|ad-(?:slot|unit|container|wrapper)|publicidad|sponsored?|sponsor-\\w+|taboola|outbrain|dfp|banner',
    'cookies?|cookie-\\w+|consent|gdpr|onetrust|cmt\\w*|user-?comments|reader-comments|kommentare?|commentaires?|commenti|reacties|kommentarer|comments?|comment-(?:list|section|form)|comentarios|disqus',
    'breadcrumbs?|pagination|pager|site-(?:header|footer|nav)|masthead|navbar|sidebar|widget|skip-link|back-to-top',
    'print-only|screen-reader-text|visually-hidden|sr-only|tags?-(?:list|links)|article-tags|tagcloud|author-bio|about-the-author',
  ].join('|')})-`,
);

/** Words that mark a list of other stories, whose dates and names are not this story's. */
const cardWords =
  /-(?:card|cards|teasers?(?!-text)|list-item|feed|river|carousel|slider|latest|archive|story-list|post-list|headline-list|otras-noticias)-/;

/** A caption, a quote or a captioned picture in whatever frame: names of galleries and asides say nothing of these. */
function isKept(element: DomElement): boolean {
  if (element.localName === 'figcaption' || element.closest('figcaption')) return true;
  if (element.localName === 'nav' || element.querySelector('h2 a, h3 a, h4 a')) return false;
  if (element.querySelector('blockquote') && !element.querySelector('a[href]')) return true;
  return (
    element.querySelector('figure figcaption') !== null && element.querySelector('a[href] figure') === null
  );
}

/** Whether an element, by its kind, role or names, is what surrounds a story and no part of it. */
export function isFurniture(element: DomElement): boolean {
  const names = labels(element);
  const isNamed =
    furnitureElements.has(element.localName) ||
    (furnitureRoles.has(element.getAttribute('role') ?? '') && element.localName !== 'main') ||
    furnitureWords.test(names);
  return isNamed && !isKept(element);
}

/** Whether an element is named as a list of other stories, or as a card in one. */
export const isOtherStoryList = (element: DomElement): boolean =>
  cardWords.test(labels(element)) &&
  (element.querySelector('a[href]') !== null || element.closest('a[href]') !== null);

/** Whether an element is a card for another story: named as one, with a heading or a time beside its link. */
export function isOtherStoryCard(element: DomElement): boolean {
  if (!cardWords.test(labels(element))) return false;
  return element.querySelector('a[href]') !== null && element.querySelector('h2, h3, h4, h5, time') !== null;
}
