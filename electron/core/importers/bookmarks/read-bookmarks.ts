import { withoutEntities } from '../../capture/html/metadata/entities.ts';
import { parsePage } from '../../capture/html/page.ts';

/** A bookmark as it stands in the file. */
export interface Bookmark {
  /** Which one of the file, from 1. */
  readonly number: number;
  readonly raw: string;
  /** Those it lies in, the outermost first. */
  readonly folders: readonly string[];
  readonly title: string;
  readonly description: string;
  /** By name in lower case. */
  readonly attributes: Readonly<Record<string, string>>;
}

const tag = /<(\/?)(dl|h3|a|dd|dt|p|hr)\b((?:[^>"']|"[^"]*"|'[^']*'){0,200000})>/gi;
const attribute = /([a-z_][\w-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
/** Folders in folders; a file that nests deeper means harm. */
const deepest = 50;

/** The bookmarks of a file in their order. Tags are as good as never closed in these files, so that only what opens counts. */
export function* readBookmarks(html: string): Generator<Bookmark> {
  const folders: string[] = [];
  let heading: string | null = null;
  let open: Omit<Bookmark, 'raw' | 'description'> | null = null;
  let began = 0;
  let number = 0;
  const matches = html.matchAll(tag);
  let described = '';
  const finish = (end: number): readonly Bookmark[] => {
    if (!open) return [];
    const bookmark = { ...open, raw: html.slice(began, end).trim(), description: described };
    open = null;
    described = '';
    return [bookmark];
  };
  for (const match of matches) {
    const [whole, slash, name = '', rest = ''] = match;
    const at = match.index;
    const after = at + whole.length;
    switch (`${slash}${name.toLowerCase()}`) {
      case 'dl':
        yield* finish(at);
        if (folders.length < deepest) folders.push(heading ?? '');
        heading = null;
        break;
      case '/dl':
        yield* finish(at);
        folders.pop();
        break;
      case 'h3':
        yield* finish(at);
        heading = textAt(html, after);
        break;
      case 'a':
        yield* finish(at);
        began = at;
        open = {
          number: ++number,
          folders: folders.filter((folder) => folder !== ''),
          title: textAt(html, after),
          attributes: attributesOf(rest),
        };
        break;
      case 'dt':
        yield* finish(at);
        break;
      case 'dd':
        if (open) described = textAt(html, after);
        break;
    }
  }
  yield* finish(html.length);
}

const holder = parsePage('').document;

/** The text up to the next tag. */
function textAt(html: string, from: number): string {
  const end = html.indexOf('<', from);
  return withoutEntities(html.slice(from, end < 0 ? html.length : end), holder)
    .replace(/\s+/g, ' ')
    .trim();
}

function attributesOf(tagRest: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of tagRest.matchAll(attribute)) {
    found[name.toLowerCase()] = withoutEntities(double ?? single ?? bare ?? '', holder);
  }
  return found;
}
