import { type FileHandle, mkdir, open, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Article } from '../../../contract/article.ts';
import { fileName, pageName } from '../file-name.ts';
import { style } from '../html/style.ts';
import { pictureFolder } from '../picture-folder.ts';
import { clipping, languageOf, titleOf } from '../story/clipping.ts';
import type { MakeWriter } from '../writer.ts';
import { newFolder } from './new-folder.ts';
import { type Group, groupPages, indexPage, type Listed, searchPage, sitePage, siteStyle } from './pages.ts';
import { searchScript } from './search-script.ts';

/** With more articles, or more characters of text, only headlines are searched: a browser reads the whole index at once. */
const most = { articles: 5000, text: 40_000_000 };

/** A site that is read from disk with no server and no network: a page for each article, lists by month, source and tag, and a search. */
export const site: MakeWriter = async ({ dir, found, pictures }) => {
  const root = await newFolder(dir, 'pressmark site');
  await mkdir(join(root, 'articles'));
  const files: string[] = [];
  const folder = pictureFolder(pictures, root, 'pictures', '../');
  const index = await indexFile(join(root, 'search-index.js'), found);
  // The folder is of this export alone.
  const discard = async () => {
    await index.abandon();
    await rm(root, { recursive: true, force: true }).catch(() => {});
  };
  const listed: Listed[] = [];
  return {
    files,
    take(article) {
      const title = titleOf(article);
      const body = clipping(article, folder.address);
      const text = sitePage({ title, body, up: '../', attributes: languageOf(article) });
      const entry = listedOf(article);
      return async () => {
        await writeFile(join(root, 'articles', entry.file), text);
        await folder.write();
        await index.add(entry, article.text);
        listed.push(entry);
      };
    },
    async close(end) {
      if (end === 'failed') return discard();
      try {
        await index.end();
        await writePages(root, listed, index.hasText());
      } catch (error) {
        await discard();
        throw error;
      }
      files.push(join(root, 'index.html'));
    },
  };
};

const listedOf = (article: Article): Listed => ({
  file: `${pageName(article.id)}.html`,
  title: titleOf(article),
  day: article.publishedAt?.slice(0, 10) ?? '',
  source: article.publisher ?? article.agency ?? '',
  tags: article.tags,
});

async function writePages(root: string, listed: readonly Listed[], hasText: boolean): Promise<void> {
  const newest = listed.toSorted((left, right) => right.day.localeCompare(left.day));
  const months = groups(
    'dates',
    newest,
    ({ day }) => [day.slice(0, 7) || 'Undated'],
    ({ name }) => fileName(name.toLowerCase(), 'undated'),
  );
  const sources = groups(
    'sources',
    newest,
    ({ source }) => (source === '' ? [] : [source]),
    (_, at) => String(at + 1),
  );
  const tags = groups(
    'tags',
    newest,
    (entry) => entry.tags,
    (_, at) => String(at + 1),
  );
  const byName = (left: Group, right: Group) => left.name.localeCompare(right.name, 'en');
  const lists = [
    ['By date', months],
    ['Sources', sources.toSorted(byName)],
    ['Tags', tags.toSorted(byName)],
  ] as const;
  for (const group of [...months, ...sources, ...tags]) {
    for (const [file, text] of groupPages(group)) await writeInto(root, file, text);
  }
  await writeInto(root, 'style.css', style + siteStyle);
  await writeInto(root, 'search.js', searchScript);
  await writeInto(root, 'search.html', searchPage(hasText));
  await writeInto(root, 'index.html', indexPage(listed.length, lists));
}

function groups(
  folder: string,
  articles: readonly Listed[],
  namesOf: (entry: Listed) => readonly string[],
  fileOf: (group: { readonly name: string }, at: number) => string,
): readonly Group[] {
  const by = new Map<string, Listed[]>();
  for (const entry of articles) {
    for (const name of namesOf(entry)) {
      const there = by.get(name);
      if (there) there.push(entry);
      else by.set(name, [entry]);
    }
  }
  return [...by].map(([name, entries], at) => ({
    name,
    articles: entries,
    file: `${folder}/${fileOf({ name }, at)}`,
  }));
}

async function writeInto(root: string, file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
}

/** The index, written as the articles come: an array in a script. */
async function indexFile(path: string, found: number) {
  const handle: FileHandle = await open(path, 'wx');
  let room = found > most.articles ? 0 : most.text;
  const hadRoom = room > 0;
  let head = 'globalThis.pressmarkIndex = [\n';
  const append = async (text: string) => {
    const waiting = head + text;
    head = '';
    await handle.appendFile(waiting);
  };
  return {
    hasText: () => hadRoom && room > 0,
    async add({ file, title, day, source }: Listed, text: string) {
      room -= text.length;
      const entry = [file, title, day, source, ...(room > 0 ? [text] : [])];
      // In a script no text may end the script, or a line of it.
      const json = JSON.stringify(entry).replace(
        /[<\u2028\u2029]/g,
        (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
      await append(`${json},\n`);
    },
    async end() {
      await append('];\n');
      await handle.close();
    },
    abandon: () => handle.close().catch(() => {}),
  };
}
