// `node scripts/licences/write.ts [--list] [--sbom FILE]`: writes out/THIRD-PARTY-LICENCES.md, which packages carry, and ends with 1
// where something may not be shipped.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { npmBom, shippedBom } from './sbom.ts';
import { shippedPackages } from './shipped.ts';
import { thirdPartyLicences } from './third-party.ts';

const root = join(import.meta.dirname, '..', '..');
const { values } = parseArgs({ options: { list: { type: 'boolean' }, sbom: { type: 'string' } } });

try {
  const shipped = shippedPackages(root);
  if (values.list) {
    for (const { name, version, licence } of shipped) console.log(`${licence}\t${name}@${version}`);
  }
  const text = thirdPartyLicences(root);
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(join(root, 'out', 'THIRD-PARTY-LICENCES.md'), text);
  if (values.sbom !== undefined) {
    writeFileSync(values.sbom, `${JSON.stringify(shippedBom(npmBom(root), shipped), null, 2)}\n`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
