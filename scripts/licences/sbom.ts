import { spawnSync } from 'node:child_process';
import { z } from 'zod';
import type { ShippedPackage } from './shipped.ts';

const bomSchema = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  metadata: z.looseObject({ component: z.looseObject({ 'bom-ref': z.string() }) }),
  components: z.array(z.looseObject({ 'bom-ref': z.string(), name: z.string(), version: z.string() })),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
});
export type Bom = z.infer<typeof bomSchema>;

/** npm's own bill of materials (https://docs.npmjs.com/cli/commands/npm-sbom) of everything the lock file has; no network is asked. */
export function npmBom(root: string): Bom {
  const isWindows = process.platform === 'win32';
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const { status, stdout, stderr } = spawnSync(isWindows ? 'npm.cmd' : 'npm', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: isWindows,
  });
  if (status !== 0) throw new Error(`npm sbom ended with ${status}: ${stderr}`);
  return bomSchema.parse(JSON.parse(stdout));
}

/**
 * The bill of what is shipped. npm tells by `dependencies` and `devDependencies`, and would leave out Electron and the fonts, which the
 * package carries, while what only builds and tests is none of it.
 */
export function shippedBom(bom: Bom, shipped: readonly ShippedPackage[]): Bom {
  const isShipped = new Set(shipped.map(({ name, version }) => `${name}@${version}`));
  const components = bom.components
    .filter(({ name, version }) => name === 'electron' || isShipped.has(`${name}@${version}`))
    .map((component) => ({ ...component, scope: 'required' }));
  const kept = new Set([bom.metadata.component['bom-ref'], ...components.map((each) => each['bom-ref'])]);
  const dependencies = bom.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => kept.has(each)) }));
  return { ...bom, components, dependencies };
}
