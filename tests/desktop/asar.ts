import { readFileSync, writeFileSync } from 'node:fs';

interface Folder {
  readonly files: Readonly<Record<string, Partial<Folder>>>;
}

// An asar begins with two Chromium pickles: the header's size, then the header, itself a length and its JSON
// (https://github.com/electron/asar#format).
const prefix = 16;

/** The paths of the files in an asar. */
export function listAsar(path: string): string[] {
  const bytes = readFileSync(path);
  const header: Folder = JSON.parse(bytes.toString('utf8', prefix, prefix + bytes.readUInt32LE(12)));
  const walk = (folder: Folder, at: string): string[] =>
    Object.entries(folder.files).flatMap(([name, { files }]) =>
      files ? walk({ files }, `${at}${name}/`) : [`${at}${name}`],
    );
  return walk(header, '');
}

export function writeEmptyAsar(path: string): void {
  const json = Buffer.from(JSON.stringify({ files: {} } satisfies Folder));
  const padded = Math.ceil(json.length / 4) * 4;
  const bytes = Buffer.alloc(prefix + padded);
  bytes.writeUInt32LE(4, 0);
  bytes.writeUInt32LE(8 + padded, 4);
  bytes.writeUInt32LE(4 + padded, 8);
  bytes.writeUInt32LE(json.length, 12);
  json.copy(bytes, prefix);
  writeFileSync(path, bytes);
}
