import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isSidecar } from './sidecar.ts';

/** A path to import, or why it cannot be. */
export type Found =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'failed'; readonly path: string; readonly reason: string };

/** What browsers call the folder of a saved page's parts, in English, German, Spanish and French. */
const partsFolder = /^(?<page>.+?)(?:_files|-Dateien|_archivos|_fichiers|-Filer|_bestanden)$/;

/**
 * The files of a path: itself, or all below it in the order of their names. Hidden files, files that tell of others and the folders
 * of a saved page's parts are passed over; a folder linked to twice is walked once. What is named outright is always told.
 */
export async function* walk(path: string, seen = new Set<string>()): AsyncGenerator<Found> {
  try {
    if ((await stat(path)).isDirectory()) yield* walkFolder(path, seen);
    else yield { kind: 'file', path };
  } catch (error) {
    yield { kind: 'failed', path, reason: reasonOf(error) };
  }
}

async function* walkFolder(dir: string, seen: Set<string>): AsyncGenerator<Found> {
  const real = await realpath(dir);
  if (seen.has(real)) return;
  seen.add(real);
  const names = (await readdir(dir)).sort();
  const pages = new Set(
    names.map((name) => name.replace(/\.x?html?$/i, '')).filter((name, at) => name !== names[at]),
  );
  for (const name of names) {
    const page = partsFolder.exec(name)?.groups?.page;
    const isPart = page !== undefined && pages.has(page);
    if (!isPart && !isHidden(name) && !isSidecar(name)) yield* walk(join(dir, name), seen);
  }
}

const isHidden = (name: string): boolean =>
  name.startsWith('.') || /^(?:desktop\.ini|thumbs\.db)$/i.test(basename(name));

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'There is no such file or folder.';
  if (code === 'EACCES' || code === 'EPERM') return 'It may not be read by this user.';
  if (code === 'ELOOP') return 'It is a link that leads to itself.';
  return error instanceof Error ? error.message : String(error);
}
