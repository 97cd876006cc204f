import { readdirSync, readFileSync } from 'node:fs';
import type { Article, Block, LabelField, LabelledPage, Labels, Outlet, Skeleton, Story } from './page.ts';

const folder = new URL('./languages/', import.meta.url);

/** Every outlet of the folder `languages`, in the order of their language's tags. */
export function readOutlets(): readonly Outlet[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      language: name.slice(0, -'.json'.length),
      ...(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Omit<Outlet, 'language'>),
    }));
}

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const joined = (names: readonly string[], and: string): string =>
  names.length < 2
    ? (names[0] ?? '')
    : /^[、,]/.test(and)
      ? names.join(and)
      : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;

/** Wire prefixes by language, as agencies print them; `null` where that language's papers print none. */
function filed(
  outlet: Outlet,
  story: Story,
  chance: () => number,
): Pick<Article, 'dateline' | 'place' | 'agency'> {
  const { place, region } = story;
  const none = { dateline: null, place: null, agency: null };
  const roll = chance();
  const full = region === '' ? place : `${place}, ${region}`;
  switch (outlet.language) {
    case 'en':
      if (roll < 0.35) return { dateline: `${full} (AP) —`, place, agency: 'AP' };
      if (roll < 0.6) return { dateline: `${place}, Jan 13 (Reuters) -`, place, agency: 'Reuters' };
      return none;
    case 'es':
      return roll < 0.5 ? { dateline: `${place}, 13 ene (EFE).-`, place, agency: 'EFE' } : none;
    case 'zh':
      return roll < 0.5 ? { dateline: `新华社${place}1月13日电`, place, agency: 'Xinhua' } : none;
    case 'ru':
      return roll < 0.5 ? { dateline: `${place}, 13 января. /ТАСС/.`, place, agency: 'TASS' } : none;
    case 'it':
      return roll < 0.5 ? { dateline: `(ANSA) - ${place}, 13 GEN -`, place, agency: 'ANSA' } : none;
    case 'de':
      return roll < 0.5 ? { dateline: `${place} (dpa) -`, place, agency: 'dpa' } : none;
    default:
      return none;
  }
}

const sentence = (text: string, numbers: () => number): string =>
  text
    .replaceAll('{n}', () => String(20 + Math.floor(numbers() * 800)))
    .replaceAll('{d}', () => String(11 + Math.floor(numbers() * 60)));

function blocksOf(
  outlet: Outlet,
  story: Story,
  article: Pick<Article, 'dateline'> & { site: string; id: number },
  next: () => number,
  without: readonly Block['kind'][],
): readonly Block[] {
  const kept = story.paragraphs.filter((_, at) => at < 4 || next() < 0.75);
  const blocks: Block[] = kept.map((text) => ({ kind: 'p', text: sentence(text, next) }));
  const first = blocks[0];
  if (first?.kind === 'p' && article.dateline !== null)
    blocks[0] = { kind: 'p', text: `${article.dateline} ${first.text}` };
  const insert = (block: Block, at: number): void => {
    if (!without.includes(block.kind)) blocks.splice(Math.min(at, blocks.length - 1), 0, block);
  };
  // From the end, so that places named in paragraphs stay what they are.
  if (next() < 0.5) insert({ kind: 'h2', text: story.subheads[1] ?? '' }, 6);
  if (next() < 0.35) insert({ kind: 'table', rows: story.table }, 5);
  if (next() < 0.5) insert({ kind: 'list', items: story.list }, 5);
  if (next() < 0.4)
    insert({ kind: 'figure', src: `${article.site}/media/${article.id}-2.jpg`, caption: story.caption }, 4);
  if (next() < 0.5) insert({ kind: 'quote', text: story.quote, by: story.quoteBy }, 3);
  if (next() < 0.6) insert({ kind: 'h2', text: story.subheads[0] ?? '' }, 2);
  if (!without.includes('note') && next() < 0.35)
    blocks.splice(next() < 0.5 ? 0 : blocks.length, 0, { kind: 'note', text: outlet.correction });
  return blocks;
}

/** An article with all that a page may show of it, from one seed. */
export function composeArticle(
  outlet: Outlet,
  seed: number,
  without: readonly Block['kind'][] = [],
): Article {
  const next = random(seed);
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const story = pick(outlet.stories);
  const shuffled = [...outlet.authors].sort(() => next() - 0.5);
  const authors = shuffled.slice(0, next() < 0.3 ? 2 : 1);
  const site = `https://www.${outlet.host}`;
  const id = between(100_000, 999_999);
  const wire = filed(outlet, story, next);
  const hour = String(between(6, 18)).padStart(2, '0');
  const minute = String(between(0, 59)).padStart(2, '0');
  const path = `/${['news', 'a', 'world', 'story'][between(0, 3)]}/2022/01/13/night-ferry-${id}${pick(['', '.html', '/'])}`;
  const names = joined(authors, outlet.words.and);
  return {
    outlet,
    words: outlet.words,
    headline: story.headline,
    deck: story.deck,
    authors,
    names,
    byline: outlet.words.by === '' ? names : `${outlet.words.by} ${names}`,
    section: pick(outlet.sections),
    ...wire,
    publishedAt: `2022-01-13T${hour}:${minute}:00${outlet.offset}`,
    modifiedAt: `2022-01-14T0${between(0, 9)}:${minute}:30${outlet.offset}`,
    url: site + path,
    path,
    site,
    image: `${site}/media/${id}-1.jpg`,
    caption: story.caption,
    credit: `${pick(outlet.authors)} / Agence Nord`,
    blocks: blocksOf(outlet, story, { ...wire, site, id }, next, without),
    others: [...outlet.others].sort(() => next() - 0.5),
    id,
    chance: (share) => next() < share,
    between,
  };
}

const textsOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'list':
      return block.items;
    case 'table':
      return block.rows.flat();
    case 'quote':
      return [block.text, block.by];
    case 'figure':
      return [];
    default:
      return [block.text];
  }
};

function structureOf(blocks: readonly Block[]): Labels['structure'] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'h2':
        return [{ element: 'h2, h3, h4', text: block.text }];
      case 'list':
        return [{ element: 'li', text: block.items[0] ?? '' }];
      case 'quote':
        return [{ element: 'blockquote, q', text: block.text }];
      case 'table':
        return [{ element: 'td, th', text: block.rows[1]?.[0] ?? '' }];
      case 'figure':
        return [{ element: 'figure', text: block.caption }];
      default:
        return [];
    }
  });
}

function labelsOf(article: Article, skeleton: Skeleton): Labels {
  const all: Readonly<Record<LabelField, string | readonly string[] | null>> = {
    headline: article.headline,
    alternativeHeadline: article.deck,
    authors: article.authors,
    dateline: article.dateline,
    place: article.place,
    agency: article.agency,
    section: article.section,
    publishedAt: skeleton.dayOnly ? article.publishedAt.slice(0, 10) : article.publishedAt,
    modifiedAt: article.modifiedAt,
    publisher: article.outlet.publisher,
    language: article.outlet.language,
    url: article.url,
    image: article.image,
  };
  const shown = new Set<LabelField>([
    ...skeleton.shows,
    'headline',
    'dateline',
    'place',
    'agency',
    'language',
  ]);
  return {
    fields: Object.fromEntries(Object.entries(all).filter(([name]) => shown.has(name as LabelField))),
    body: article.blocks.flatMap(textsOf),
    optional: [
      article.headline,
      article.deck,
      article.byline,
      `${article.words.photo} ${article.caption} ${article.credit}`,
      ...article.blocks.flatMap((block) => (block.kind === 'figure' ? [block.caption] : [])),
    ],
    caption: skeleton.captionShown ? article.caption : null,
    notes: article.blocks.flatMap((block) => (block.kind === 'note' ? [block.text] : [])),
    structure: structureOf(article.blocks),
  };
}

/** A skeleton's page of an article, with what is to be found on it. */
export function composePage(skeleton: Skeleton, outlet: Outlet, seed: number): LabelledPage {
  const article = composeArticle(outlet, seed, skeleton.without);
  return {
    name: `${skeleton.name}-${outlet.language}-${seed}`,
    skeleton: skeleton.name,
    heldOut: skeleton.heldOut,
    html: skeleton.render(article),
    url: skeleton.shows.includes('url') ? null : article.url,
    capturedAt: '2022-02-01T12:00:00Z',
    labels: labelsOf(article, skeleton),
  };
}

/** How many pages each skeleton makes. */
const PAGES = 6;

/** The whole composed set: every skeleton with outlets of several languages, in turn. */
export function composeAll(skeletons: readonly Skeleton[]): readonly LabelledPage[] {
  const outlets = readOutlets();
  return skeletons.flatMap((skeleton, row) => {
    const fit = outlets.filter(({ language }) => skeleton.languages?.includes(language) ?? true);
    return Array.from({ length: PAGES }, (_, at) => {
      const outlet = fit[(row * 5 + at * (fit.length > 8 ? 7 : 1)) % fit.length] as Outlet;
      return composePage(skeleton, outlet, 1000 + row * 97 + at * 13);
    });
  });
}
