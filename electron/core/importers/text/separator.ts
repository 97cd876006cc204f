import { decodeBytes } from '../../capture/charset.ts';
import { readDateline } from '../../capture/dateline/read-dateline.ts';
import type { Source } from '../source/source.ts';

/** What parts the clips of a file: a line, taken as Latin-1. `heads`: the line is the first of the clip below it. */
export interface Separator {
  readonly line: RegExp;
  readonly heads: boolean;
}

interface Candidate extends Separator {
  /** Whether such lines stand within articles too, so that only an agency's dateline in every part tells that they part articles. */
  readonly doubtful: boolean;
}

const candidates: readonly Candidate[] = [
  { line: /^={4,}\s*$/, heads: false, doubtful: false },
  { line: /^(?:-{3,}|_{3,}|\*{3,}|#{3,}|~{3,}|(?:[-*_] ){2,}[-*_])\s*$/, heads: false, doubtful: true },
  { line: /^\f/, heads: true, doubtful: true },
  // The keyword line of agencies in American style: `BC-Ships-Hamburg,1st Ld-Writethru,0300`.
  { line: /^(?:AM|PM|BC)-[A-Z][\w.'-]+(?:[-,/ ].*)?$/, heads: true, doubtful: true },
];

/** A part without a headline and a text is a part of an article. */
const shortestPart = 120;
const longestHeadline = 300;

/** Of a larger file so much decides. */
const enough = 16 * 1024 * 1024;

/** Whether, and how, a text is several clips. */
export async function separatorOf(source: Source): Promise<Separator | null> {
  const bytes = await beginning(source);
  const isCut = bytes.length >= enough;
  const { text } = decodeBytes(bytes, 'text/plain');
  return candidates.find((candidate) => isParted(text, candidate, isCut)) ?? null;
}

async function beginning(source: Source): Promise<Buffer> {
  if (source.size !== null && source.size <= source.head.length) return Buffer.from(source.head);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of source.stream()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= enough) break;
  }
  return Buffer.concat(chunks);
}

function isParted(text: string, { line, heads, doubtful }: Candidate, isCut: boolean): boolean {
  const found: string[][] = [[]];
  let before = '';
  for (const each of text.split(/\r?\n/)) {
    if (line.test(each)) {
      // A line of signs right below words underlines them.
      if (!heads && before.trim() !== '') return false;
      found.push(heads ? [each.replace('\f', '')] : []);
    } else found.at(-1)?.push(each);
    before = each;
  }
  if (isCut) found.pop();
  const filled = found.filter((lines) => lines.some((each) => each.trim() !== ''));
  return filled.length > 1 && filled.every((lines) => isClip(lines, doubtful));
}

function isClip(lines: readonly string[], needsDateline: boolean): boolean {
  const said = lines.map((line) => line.trim()).filter((line) => line !== '');
  const [headline = ''] = said;
  const length = said.reduce((sum, line) => sum + line.length, 0);
  if (said.length < 2 || length < shortestPart || headline.length > longestHeadline) return false;
  return !needsDateline || said.slice(0, 8).some((line) => readDateline(line) !== null);
}
