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
    'related(?:-\\w+)?|relacionad[ao]s|recommend(?:ed|ation|ations)|recirc|recirculation|read-(?:more|next|also)|more-(?:stories|news|from|on|in)',
    'most-(?:read|popular|viewed)|mas-(?:leid|vist)[ao]s|trending|popular-posts|latest-news|teasers?|promos?|promoted|up-next|you-may-(?:also-)?like',
    'share|sharing|share-\\w+|sharedaddy|addtoany|social(?:-\\w+)?|compartir|redes-sociales|follow-us',
    'newsletter(?:-\\w+)?|signup|sign-up|subscribe|subscription|boletin|suscri\\w+|paywall-(?:prompt|message|banner)',
    'ads?|advert(?:s|isement|ising)?|ad-(?:slot|unit|container|wrapper)|publicidad|sponsored?|sponsor-\\w+|taboola|outbrain|dfp|banner',
    'cookies?|cookie-\\w+|consent|gdpr|onetrust|comments?|comment-(?:list|section|form)|comentarios|disqus',
    'breadcrumbs?|pagination|pager|site-(?:header|footer|nav)|masthead|navbar|sidebar|widget|skip-link|back-to-top',
    'print-only|screen-reader-text|visually-hidden|sr-only|tags?-(?:list|links)|article-tags|tagcloud|author-bio|about-the-author',
  ].join('|')})-`,
);

/** Words that mark a list of other stories, whose dates and names are not this story's. */
const cardWords =
  /-(?:card|cards|teaser|list-item|feed|river|carousel|slider|latest|archive|story-list|post-list|headline-list|otras-noticias)-/;

/** Whether an element, by its kind, role or names, is what surrounds a story and no part of it. */
export function isFurniture(element: DomElement): boolean {
  if (furnitureElements.has(element.localName)) return true;
  if (furnitureRoles.has(element.getAttribute('role') ?? '')) return element.localName !== 'main';
  return furnitureWords.test(labels(element));
}

/** Whether an element is a card for another story: named as one, with a heading or a time beside its link. */
export function isOtherStoryCard(element: DomElement): boolean {
  if (!cardWords.test(labels(element))) return false;
  return element.querySelector('a[href]') !== null && element.querySelector('h2, h3, h4, h5, time') !== null;
}

/** Whether an element lies in furniture or in a list of other stories, looking up to `root`. */
export function isAside(element: DomElement, root: DomElement | null = null): boolean {
  for (
    let up: DomElement | null = element;
    up && up !== root && up.localName !== 'body';
    up = up.parentNode
  ) {
    if (isFurniture(up) || cardWords.test(labels(up))) return true;
  }
  return false;
}
