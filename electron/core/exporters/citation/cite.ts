import type { Output, Parsed } from '../../../contract/api.ts';
import { articleRows } from '../../articles/article-id.ts';
import { articleAt } from '../../articles/get.ts';
import type { Db } from '../../storage/database.ts';
import { escapeXml } from '../story/escape.ts';
import { citationFacts } from './facts.ts';
import { styles } from './styles/index.ts';
import { htmlOf, textOf } from './styles/run.ts';

/**
 * Citations as text and as HTML, one a paragraph: those of notes as they are named, those of a list of works in its alphabet. What is
 * quoted stands before them, word for word: marks within it stay as they were printed.
 *
 * @throws not-found
 */
export function cite(db: Db, { ids, edition, style, quote }: Parsed<'article.cite'>): Output<'article.cite'> {
  const cited = articleRows(db, ids)
    .map((row) => styles[style](citationFacts(articleAt(db, row, edition))))
    .map((runs) => ({ text: textOf(runs), html: `<p>${htmlOf(runs)}</p>` }));
  const sorted = style === 'chicago-note' ? cited : cited.toSorted(byAlphabet);
  const text = sorted.map((one) => one.text).join('\n');
  const html = sorted.map((one) => one.html).join('');
  const words = quote?.trim() ?? '';
  if (words === '') return { text, html };
  const paragraphs = words.split(/\n{2,}/).map((one) => `<p>${escapeXml(one).replaceAll('\n', '<br/>')}</p>`);
  return {
    text: `“${words}”\n\n${text}`,
    html: `<blockquote>${paragraphs.join('')}</blockquote>${html}`,
  };
}

const alphabet = new Intl.Collator('en', { ignorePunctuation: true });
const byAlphabet = (left: { readonly text: string }, right: { readonly text: string }): number =>
  alphabet.compare(left.text, right.text);
