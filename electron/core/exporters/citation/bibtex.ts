import type { Article } from '../../../contract/article.ts';
import { fold } from '../../language/fold.ts';
import type { Exporter } from '../exporter.ts';
import { type CitationFacts, citationFacts } from './facts.ts';
import type { Person } from './person.ts';

/**
 * BibTeX and biblatex alike: `@article` with `entrysubtype = {newspaper}`, which BibTeX passes over. A second pair of braces keeps
 * the capitals of titles and of names that are whole.
 */
export const bibtex: Exporter = {
  oneFile: true,
  extension: 'bib',
  type: 'application/x-bibtex',
  write(article) {
    const facts = citationFacts(article);
    const { published, accessed } = facts;
    const fields: readonly (readonly [string, string | null])[] = [
      ['title', `{${escaped(facts.title)}}`],
      ['author', facts.authors.map(written).join(' and ')],
      ['journal', facts.newspaper && escaped(facts.newspaper)],
      ['entrysubtype', 'newspaper'],
      ['date', published && dashed(published)],
      ['year', published && String(published[0])],
      ['month', published && String(published[1])],
      ['url', article.url?.replace(/[{}\\]/g, encodeURIComponent) ?? null],
      ['urldate', accessed && dashed(accessed)],
      ['langid', article.language],
      ['keywords', article.tags.map(escaped).join(', ')],
      ['note', facts.note && escaped(facts.note)],
    ];
    const there = fields.filter(([, value]) => value !== null && value !== '');
    const lines = there.map(([name, value]) => `  ${name} = {${value}},\n`).join('');
    return `@article{${keyOf(article, facts)},\n${lines}}\n\n`;
  },
};

/** `perez2024-000000000001`: readable, and unique by the article's own name. */
function keyOf(article: Article, { authors: [first], published }: CitationFacts): string {
  const name = first === undefined ? '' : 'literal' in first ? first.literal : first.family;
  const plain = fold(name)
    .replace(/[^a-z]/g, '')
    .slice(0, 20);
  return `${plain}${published?.[0] ?? ''}-${article.id}`.replace(/^-/, '');
}

const written = (person: Person): string =>
  'literal' in person
    ? `{${escaped(person.literal)}}`
    : [person.family, person.suffix, person.given]
        .filter((part) => part !== undefined)
        .map(escaped)
        .join(', ');

const dashed = ([year, month, day]: readonly [number, number, number]): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}%&$#_~^]/g, (sign) => commands[sign] ?? `\\${sign}`);
