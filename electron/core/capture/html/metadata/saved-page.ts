/** What the program that saved a page wrote at its head. `savedAt` is ISO 8601 with zone. */
export interface SavedPage {
  readonly url: string | null;
  readonly savedAt: string | null;
}

/**
 * SingleFile's comment (` Page saved with SingleFile url: … saved date: … info: … `, the date as JavaScript prints it; before 2020
 * ` Archive processed by SingleFile `) and the
 * "Mark of the Web" of Internet Explorer, Firefox and Chrome (`saved from url=(0023)https://…`, the number being the length).
 */
export function readSavedPage(html: string): SavedPage {
  const head = html.slice(0, 4096);
  const single = /<!--\s*(?:Page saved with|Archive processed by) SingleFile\s([\s\S]*?)-->/i.exec(head)?.[1];
  if (single !== undefined) {
    const date = new Date(/saved date:\s*(.+?)\s*(?:\n|$)/i.exec(single)?.[1]?.replace(/\(.*$/, '') ?? '');
    return {
      url: httpOnly(/url:\s*(\S+)/i.exec(single)?.[1]),
      savedAt: Number.isNaN(date.getTime()) ? null : date.toISOString(),
    };
  }
  const mark = /<!--\s*saved from url=\((\d{4})\)(\S+?)\s*-->/i.exec(head);
  return { url: httpOnly(mark?.[2]?.slice(0, Number(mark[1]))), savedAt: null };
}

const httpOnly = (url: string | undefined): string | null => (url && /^https?:\/\//i.test(url) ? url : null);
