import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** The licence as SPDX names it, null where the package does not say. */
  readonly licence: string | null;
  /** Its folder below the project's, as the lock file has it. */
  readonly path: string;
}

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});
type Packages = z.infer<typeof lockSchema>['packages'];

/** Packages that the build takes files from, though nothing imports them as code. */
const files = ['@fontsource-variable/source-sans-3', '@fontsource-variable/source-serif-4'];

/**
 * Every package that may be in what we ship, by the lock file: what the program depends on, with all that depends on in turn. The
 * bundles hold less, since what is not used is left out of them.
 */
export function shippedPackages(root: string): readonly ShippedPackage[] {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  const found = new Set<string>();
  const walk = (from: string, names: readonly string[]): void => {
    for (const name of names) {
      const path = resolvePackage(packages, from, name);
      if (found.has(path)) continue;
      found.add(path);
      walk(path, Object.keys(packages[path]?.dependencies ?? {}));
    }
  };
  walk('', [...Object.keys(packages['']?.dependencies ?? {}), ...files]);
  return [...found]
    .map((path) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: packages[path]?.version ?? '',
      licence: packages[path]?.license ?? null,
      path,
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'));
}

/** Where Node would find a package that one at `from` asks for: the nearest `node_modules` above it. */
function resolvePackage(packages: Packages, from: string, name: string): string {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const path = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (packages[path]) return path;
    if (at === '') throw new Error(`package-lock.json has no ${name}, which ${from || 'the program'} needs.`);
    if (!at.includes('/node_modules/')) at = '';
  }
}
