import type { BookContents } from '../../../contract/export.ts';
import { escapeXml } from '../story/escape.ts';
import { type Chapter, xhtml } from './documents.ts';

/** A line of the contents with those below it. What has no chapter of its own leads to the first below it. */
interface Part {
  readonly name: string;
  readonly chapters: readonly Chapter[];
  readonly parts: readonly Part[];
}

/** A book's contents, and its chapters in the order of these, each once. */
export interface Contents {
  readonly by: BookContents;
  readonly parts: readonly Part[];
  readonly chapters: readonly Chapter[];
}

/** Oldest first, undated last; ids tell equals apart, so that the order is always the same. */
const byDay = (left: Chapter, right: Chapter): number =>
  (left.day || '9999').localeCompare(right.day || '9999') || left.id.localeCompare(right.id);

/** By date: months. By tag: tags in each other, with a story under each of its own, and what has none last. */
export function contentsOf(chapters: readonly Chapter[], by: BookContents): Contents {
  const dated = chapters.toSorted(byDay);
  const parts = by === 'date' ? months(dated) : tagged(dated);
  return { by, parts, chapters: [...new Set(parts.flatMap(chaptersOf))] };
}

function months(dated: readonly Chapter[]): readonly Part[] {
  const byMonth = Map.groupBy(dated, ({ day }) => day.slice(0, 7) || 'Undated');
  return [...byMonth].map(([name, chapters]) => ({ name, chapters, parts: [] }));
}

function tagged(dated: readonly Chapter[]): readonly Part[] {
  const untagged = dated.filter(({ tags }) => tags.length === 0);
  const filed = dated.flatMap((chapter) => chapter.tags.map((tag) => ({ chapter, path: tag.split('/') })));
  return [
    ...partsOf(filed),
    ...(untagged.length === 0 ? [] : [{ name: 'Untagged', chapters: untagged, parts: [] }]),
  ];
}

interface Filed {
  readonly chapter: Chapter;
  readonly path: readonly string[];
}

/** The tree of what begins with each name. Names are one without regard to case, as tags are. */
function partsOf(filed: readonly Filed[]): readonly Part[] {
  const byName = Map.groupBy(filed, ({ path: [name = ''] }) => name.toLowerCase());
  return [...byName.values()]
    .map((of) => ({
      name: of[0]?.path[0] ?? '',
      chapters: of.filter(({ path }) => path.length === 1).map(({ chapter }) => chapter),
      parts: partsOf(
        of.flatMap(({ chapter, path: [, ...path] }) => (path.length === 0 ? [] : [{ chapter, path }])),
      ),
    }))
    .toSorted((left, right) => left.name.localeCompare(right.name, 'en'));
}

const chaptersOf = ({ chapters, parts }: Part): readonly Chapter[] => [
  ...chapters,
  ...parts.flatMap(chaptersOf),
];

/** The navigation document (https://www.w3.org/TR/epub-33/#sec-nav): a list in which each part has a list of its own. */
export const navigation = (title: string, { by, parts }: Contents): string =>
  xhtml(title, `<nav epub:type="toc" id="toc"><h1>${escapeXml(title)}</h1>${listed(by, parts, [])}</nav>`);

function listed(by: BookContents, parts: readonly Part[], chapters: readonly Chapter[]): string {
  const inParts = parts.map((part) => {
    const first = chaptersOf(part)[0]?.file ?? '';
    return `<li><a href="${first}">${escapeXml(part.name)}</a>${listed(by, part.parts, part.chapters)}</li>`;
  });
  return `<ol>\n${[...chapters.map((chapter) => entry(by, chapter)), ...inParts].join('\n')}\n</ol>`;
}

/** Under its month a story has its day only. */
function entry(by: BookContents, { file, title, day, source }: Chapter): string {
  const when = by === 'date' && day !== '' ? `${Number(day.slice(8))}` : day;
  const words = [when, title, source].filter(Boolean).join(' · ');
  return `<li><a href="${file}">${escapeXml(words)}</a></li>`;
}
