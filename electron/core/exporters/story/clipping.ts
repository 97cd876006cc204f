import type { AnchoredAnnotation } from '../../../contract/annotation.ts';
import type { Article } from '../../../contract/article.ts';
import type { PictureAddress } from '../exporter.ts';
import { escapeXml } from './escape.ts';
import { storyXhtml } from './xhtml.ts';

/** What an article is called where it has no headline. */
export const titleOf = ({ headline, text }: Pick<Article, 'headline' | 'text'>): string =>
  (headline ?? text.split(/\s+/, 8).join(' ')).trim() || 'Untitled';

/** Scripts that are written from right to left, by the languages that use them. */
export const directionOf = (language: string | null): 'rtl' | 'ltr' =>
  /^(?:ar|fa|he|ur|ps|sd|ug|yi|dv|ckb)\b/.test(language ?? '') ? 'rtl' : 'ltr';

/** The language and direction of an article as attributes; none where the language is not known. */
export const languageOf = ({ language }: Pick<Article, 'language'>): string =>
  language === null || !/^[a-z]{2,8}$/i.test(language)
    ? ''
    : ` lang="${language}" xml:lang="${language}" dir="${directionOf(language)}"`;

/** An article as a clipping: where from, headline, byline and body, highlights and notes, and its facts at the foot. XHTML that is HTML too. */
export function clipping(article: Article, picture: PictureAddress): string {
  return [
    `<article${languageOf(article)}>`,
    line('p', 'from', [article.publisher ?? article.agency, article.section].filter(isThere).join(' · ')),
    line('h1', '', titleOf(article)),
    line('p', 'deck', article.alternativeHeadline),
    line(
      'p',
      'byline',
      [article.byline ?? article.authors.join(', '), dayOf(article)].filter(isThere).join(' · '),
    ),
    agencysWord(article),
    storyXhtml(article, picture),
    line('p', 'credit', article.text.includes(article.credit ?? '') ? null : article.credit),
    notes(article.annotations),
    facts(article),
    '</article>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

const isThere = (text: string | null): text is string => text !== null && text !== '';

const line = (name: string, kind: string, text: string | null): string =>
  isThere(text) ? `<${name}${kind && ` class="${kind}"`}>${escapeXml(text)}</${name}>` : '';

/** Days and hours as they stood where it was published: no other's clock makes them another day. */
export const dayOf = ({ publishedAt }: Pick<Article, 'publishedAt'>): string =>
  (publishedAt ?? '')
    .replace('T', ' ')
    .replace(/:\d\d(?:\.\d+)?(?=Z|[+-]|$)/, '')
    .replace(/Z$/, ' UTC');

function agencysWord({ news }: Article): string {
  if (news === undefined) return '';
  const { status, signals = [], embargo, edNote, usageTerms } = news;
  const killed = status === 'canceled' ? 'Killed by the agency' : status === 'withheld' ? 'Withheld' : '';
  const words = [killed, ...signals, embargo && `Embargo: ${embargo}`, edNote, usageTerms]
    .filter(Boolean)
    .join(' · ');
  return line('p', 'agency', words);
}

function notes(annotations: readonly AnchoredAnnotation[]): string {
  if (annotations.length === 0) return '';
  const parts = annotations.map(({ target, note }) =>
    [
      target ? `<blockquote><p>${escapeXml(target.exact)}</p></blockquote>` : '',
      note.trim() === '' ? '' : `<p>${escapeXml(note.trim()).replaceAll('\n', '<br/>')}</p>`,
    ].join(''),
  );
  return `<section class="notes"><h2>Highlights and notes</h2>${parts.join('\n')}</section>`;
}

function facts({ url, capture, tags, id }: Article): string {
  const rows: readonly (readonly [string, string])[] = [
    ['Address', url === null ? '' : linked(url)],
    ['Captured', escapeXml(capture.capturedAt)],
    ['Tags', escapeXml(tags.join(', '))],
    ['SHA-256', escapeXml(capture.sha256)],
    ['Pressmark', escapeXml(id)],
  ];
  const there = rows.filter(([, value]) => value !== '');
  return `<footer><dl>${there.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl></footer>`;
}

const linked = (url: string): string =>
  /^https?:/i.test(url) ? `<a href="${escapeXml(url)}">${escapeXml(url)}</a>` : escapeXml(url);
