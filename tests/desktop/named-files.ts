import { basename } from 'node:path';

const isCode = /\.(c?js|css|html|json)$/;

/** Those files that are named by the first, or by one that is named so: what a program can come to ask for. */
export function namedFiles(files: ReadonlyMap<string, Buffer>, first: readonly string[]): readonly string[] {
  const found = new Set(first);
  for (const path of found) {
    if (!isCode.test(path)) continue;
    const text = files.get(path)?.toString() ?? '';
    for (const other of files.keys()) if (text.includes(basename(other))) found.add(other);
  }
  return [...found];
}
