import { ArchiveError } from '../../../contract/errors.ts';
import { decodeBytes } from '../../capture/charset.ts';
import { afterComments } from '../../capture/kind.ts';
import type { Importer } from '../importer.ts';
import { databaseEntries, pieceEntries } from './article-entries.ts';
import { factivaArticles } from './factiva-fields.ts';
import { factivaStory } from './factiva-story.ts';
import { isNexis } from './nexis-fields.ts';
import { nexisStory } from './nexis-story.ts';

/** Enough to know a file by: what is no UTF-8 in it does not matter, and every file is asked. */
const headText = (head: Uint8Array): string =>
  Buffer.from(head)
    .toString(head[0] === 0xff && head[1] === 0xfe ? 'utf16le' : 'utf8')
    .replace(/^\ufeff/, '');
const isPage = (text: string): boolean =>
  /^<(?:!doctype|html|head|body|div|p|docfull)\b/i.test(afterComments(text));

const factivaPiece = /<div[^>]{0,200}\bclass\s*=\s*["']?article [a-z]{2,6}Article\b/gi;
const nexisPiece = /<DOCFULL>/gi;
const factivaPage =
  /class\s*=\s*["']?(?:article [a-z]{2,6}Article|[a-z]{2,6}articleParagraph|articleParagraph)\b|<title>\s*Factiva/i;
const nexisPage = /<DOCFULL>|<!--\s*Hide XML section|\bLexisNexis\b/i;

/** Pages of articles as Factiva and Nexis give them for download. */
export const databasePage: Importer = {
  name: 'database-page',
  recognises: ({ head, name }) => {
    const text = headText(head);
    return (
      isPage(text) && (factivaPage.test(text) || nexisPage.test(text) || /^factiva[^/]*\.html?$/i.test(name))
    );
  },
  async *read(source) {
    const bytes = await source.bytes();
    const { text } = decodeBytes(bytes, 'text/html');
    const whole = { bytes, type: 'text/html' };
    const factiva = piecesOf(text, factivaPiece);
    const pieces = factiva.length > 0 ? factiva : piecesOf(text, nexisPiece);
    if (pieces.length === 0)
      throw new ArchiveError('unreadable', 'There is no article of Factiva or Nexis in this page.');
    yield pieceEntries(source, pieces, factiva.length > 0 ? factivaStory : nexisStory, whole);
  },
};

/** What stands from each beginning to the next. */
function piecesOf(text: string, begin: RegExp): readonly string[] {
  const starts = [...text.matchAll(begin)].map(({ index }) => index);
  return starts.map((start, at) => text.slice(start, starts[at + 1] ?? text.length));
}

/** Texts of articles as Factiva and Nexis give them for download. */
export const databaseText: Importer = {
  name: 'database-text',
  recognises: ({ head }) => {
    const text = headText(head).replace(/\r\n?/g, '\n');
    return !isPage(text) && !text.startsWith('{') && (isNexis(text) || looksLikeFactiva(text));
  },
  async *read(source) {
    const bytes = await source.bytes();
    const text = decodeBytes(bytes, null)
      .text.replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n')
      .replaceAll('\f', '\n');
    const entries = databaseEntries(source, text, 'wrapped', { bytes, type: 'text/plain' });
    if (!entries)
      throw new ArchiveError('unreadable', 'There is no whole article of Factiva or Nexis in this text.');
    yield entries;
  },
};

/** A first article, or the codes of one that is longer than what is looked at. */
const looksLikeFactiva = (text: string): boolean =>
  factivaArticles(text).some((article) => factivaStory(article, (lines) => lines.join('\n')) !== null) ||
  ['HD', 'WC', 'PD', 'SN', 'LA'].every((code) =>
    new RegExp(`^${code}(?:\\s|$)|\\t${code}\\s*$`, 'm').test(text),
  );
