import type { Exporter } from '../exporter.ts';
import { citationFacts } from './facts.ts';
import type { Person } from './person.ts';

/** RIS (https://en.wikipedia.org/wiki/RIS_(file_format)): two spaces, a hyphen and a space after each tag, and CRLF. */
export const ris: Exporter = {
  oneFile: true,
  extension: 'ris',
  type: 'application/x-research-info-systems',
  write(article) {
    const { title, authors, newspaper, published, accessed, note } = citationFacts(article);
    const lines: readonly (readonly [string, string | null])[] = [
      ['TY', 'NEWS'],
      ['TI', title],
      ...authors.map((person) => ['AU', written(person)] as const),
      ['T2', newspaper],
      ['PY', published && String(published[0])],
      ['DA', published && `${slashed(published)}/`],
      ['SE', article.section],
      ['UR', article.url],
      ['Y2', accessed && `${slashed(accessed)}/`],
      ['LA', article.language],
      ...article.tags.map((tag) => ['KW', tag] as const),
      ['N1', note],
      ['ID', `pressmark:${article.id}`],
    ];
    const there = lines.filter(([, value]) => value !== null && value !== '');
    return [...there.map(([tag, value]) => `${tag}  - ${oneLine(value ?? '')}\r\n`), 'ER  - \r\n\r\n'].join(
      '',
    );
  },
};

const written = (person: Person): string =>
  'literal' in person
    ? person.literal
    : [person.family, person.given, person.suffix].filter((part) => part !== undefined).join(', ');

const slashed = ([year, month, day]: readonly [number, number, number]): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('/');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
