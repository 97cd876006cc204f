import { readFileSync } from 'node:fs';

/** An installed package's version; not every package lets its package.json be imported. */
export function versionOf(name: string): string {
  const file = new URL(`../../../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}
