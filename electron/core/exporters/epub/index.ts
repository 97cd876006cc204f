import type { Article } from '../../../contract/article.ts';
import { pageName } from '../file-name.ts';
import { style } from '../html/style.ts';
import type { StoredPicture } from '../picture-source.ts';
import { clipping, languageOf, titleOf } from '../story/clipping.ts';
import { beginFile } from '../unfinished-file.ts';
import type { MakeWriter } from '../writer.ts';
import { contentsOf, navigation } from './contents.ts';
import { type BookPicture, type Chapter, container, packageDocument, xhtml } from './documents.ts';
import { zipWriter } from './zip-writer.ts';

/** Pictures that EPUB 3.3 wants every reader to show; AVIF is none of them, and its description stands for it. */
const known = new Set(['image/jpeg', 'image/png', 'image/gif', 'image/webp']);

/** EPUB 3.3 (https://www.w3.org/TR/epub-33/): a book of clips, by date, oldest first, or by tag. Half a book is none. */
export const epub: MakeWriter = async ({ dir, pictures: source, contents: by }) => {
  const { handle, finish, discard } = await beginFile(dir, 'epub');
  const files: string[] = [];
  const zip = zipWriter(handle);
  const chapters: Chapter[] = [];
  const pictures = new Map<string, BookPicture>();
  let wanted: StoredPicture[] = [];
  const address = (sha256: string): string | null => {
    const there = pictures.get(sha256);
    if (there) return there.file;
    const picture = source(sha256);
    if (!picture || !known.has(picture.type)) return null;
    wanted.push(picture);
    const file = `pictures/${picture.name}`;
    pictures.set(sha256, { file, type: picture.type });
    return file;
  };
  const add = (name: string, text: string) => zip.add(`EPUB/${name}`, Buffer.from(text));
  let hasHead = false;
  const addHead = async () => {
    if (hasHead) return;
    hasHead = true;
    await zip.add('mimetype', Buffer.from('application/epub+zip'), 'stored');
    await zip.add('META-INF/container.xml', Buffer.from(container));
    await add('style.css', style);
  };
  return {
    files,
    take(article) {
      const text = xhtml(titleOf(article), clipping(article, address), languageOf(article));
      const chapter = chapterOf(article);
      return async () => {
        await addHead();
        chapters.push(chapter);
        await add(chapter.file, text);
        for (const { name, bytes } of wanted) await zip.add(`EPUB/pictures/${name}`, bytes);
        wanted = [];
      };
    },
    async close(end) {
      if (end !== 'whole' || chapters.length === 0) {
        zip.abandon();
        return discard();
      }
      const contents = contentsOf(chapters, by);
      const title = titleOfBook(chapters);
      const last = async () => {
        await add('nav.xhtml', navigation(title, contents));
        await add('package.opf', packageDocument(title, contents.chapters, [...pictures.values()]));
        await zip.end();
      };
      files.push(await finish(last));
    },
  };
};

const chapterOf = (article: Article): Chapter => ({
  file: `${pageName(article.id)}.xhtml`,
  id: article.id,
  title: titleOf(article),
  source: article.publisher ?? article.agency ?? '',
  day: article.publishedAt?.slice(0, 10) ?? '',
  captured: article.capture.capturedAt,
  sha256: article.capture.sha256,
  language: article.language,
  tags: article.tags,
});

function titleOfBook(chapters: readonly Chapter[]): string {
  const days = chapters
    .map(({ day }) => day)
    .filter((day) => day !== '')
    .sort();
  const [first = '', last = ''] = [days.at(0), days.at(-1)];
  if (chapters.length === 1) return chapters[0]?.title ?? 'Clippings';
  return first === '' ? 'Clippings' : `Clippings, ${first === last ? first : `${first} to ${last}`}`;
}
