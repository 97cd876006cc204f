import { readFileSync } from 'node:fs';

interface File {
  readonly size: number;
  /** From the end of the header, as digits; not there for a file that lies beside the asar. */
  readonly offset?: string;
}
interface Folder {
  readonly files: Readonly<Record<string, Folder | File>>;
}

// An asar begins with two Chromium pickles: the header's size, then the header, itself a length and its JSON; the files follow
// (https://github.com/electron/asar#format).
const prefix = 16;

/** The files in an asar, by their paths. */
export function readAsar(path: string): ReadonlyMap<string, Buffer> {
  const bytes = readFileSync(path);
  const header: Folder = JSON.parse(bytes.toString('utf8', prefix, prefix + bytes.readUInt32LE(12)));
  const from = 8 + bytes.readUInt32LE(4);
  const walk = (folder: Folder, at: string): [string, Buffer][] =>
    Object.entries(folder.files).flatMap(([name, each]) => {
      if ('files' in each) return walk(each, `${at}${name}/`);
      const start = from + Number(each.offset);
      return [[`${at}${name}`, bytes.subarray(start, start + each.size)]];
    });
  return new Map(walk(header, ''));
}
