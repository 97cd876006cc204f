import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isAllowed } from './allowed.ts';
import { npmBom, shippedBom } from './sbom.ts';
import { shippedPackages } from './shipped.ts';
import { thirdPartyLicences } from './third-party.ts';

const root = join(import.meta.dirname, '..', '..');

describe('what may be shipped', () => {
  test.each([
    'MIT',
    'ISC',
    '(MIT OR GPL-3.0-only)',
    'GPL-2.0 OR Apache-2.0',
    '(MIT AND Zlib)',
    'MIT OR (X AND Y)',
  ])('%s', (licence) => expect(isAllowed(licence)).toBe(true));

  test.each([
    null,
    '',
    'GPL-3.0-only',
    'AGPL-3.0-or-later',
    'LGPL-2.1',
    'MIT AND GPL-2.0',
    '(MIT OR ISC) AND AGPL-3.0',
    'MIT (GPL-3.0)',
    'MIT OR',
    '(MIT',
    'UNLICENSED',
    'SEE LICENSE IN LICENSE.txt',
    'MIT GPL-3.0',
  ])('not %s', (licence) => expect(isAllowed(licence)).toBe(false));
});

describe('what is shipped', () => {
  const shipped = shippedPackages(root);

  test('is what the program depends on, however deep, and the fonts; not what builds and tests it', () => {
    const names = shipped.map(({ name }) => name);
    for (const name of ['react', 'zod', 'domhandler', '@fontsource-variable/source-serif-4'])
      expect(names).toContain(name);
    for (const name of ['vitest', 'vite', 'electron-builder', 'playwright-core', 'axe-core'])
      expect(names).not.toContain(name);
  });

  test('has a licence each that allows it, and its text in the file that packages carry', () => {
    const text = thirdPartyLicences(root);
    for (const { name, version, licence } of shipped)
      expect(text).toContain(`## ${name} ${version} (${licence})`);
    for (const part of text
      .split(/\n(?=## )/)
      .slice(1)
      .filter((each) => each.includes('\n\n')))
      expect(part.slice(part.indexOf('\n\n')), part.slice(0, 80)).toMatch(/copyright|permission|licen[cs]e/i);
  });

  test('stops the release where it has a licence nobody has looked at', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pressmark-licences-'));
    const packages = {
      '': { dependencies: { good: '1', bad: '1' } },
      'node_modules/good': { version: '1.0.0', license: 'MIT', dependencies: { worse: '1' } },
      'node_modules/bad': { version: '1.0.0', license: 'AGPL-3.0-only', dependencies: { worse: '2' } },
      'node_modules/worse': { version: '1.0.0' },
      'node_modules/bad/node_modules/worse': { version: '2.0.0', license: 'GPL-2.0' },
      'node_modules/@fontsource-variable/source-sans-3': { version: '5.0.0', license: 'OFL-1.1' },
      'node_modules/@fontsource-variable/source-serif-4': { version: '5.0.0', license: 'OFL-1.1' },
    };
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }));
    expect(() => thirdPartyLicences(folder)).toThrow(
      /bad 1\.0\.0 \(AGPL-3\.0-only\)\n {2}worse 1\.0\.0 \(no licence named\)\n {2}worse 2\.0\.0 \(GPL-2\.0\)$/,
    );
    rmSync(folder, { recursive: true });
  });

  test('is all that the bill of materials has, with Electron', () => {
    const bom = shippedBom(npmBom(root), shipped);
    expect(bom.bomFormat).toBe('CycloneDX');
    const listed = new Set(bom.components.map(({ name, version }) => `${name}@${version}`));
    const wanted = new Set(shipped.map(({ name, version }) => `${name}@${version}`));
    expect([...wanted].filter((each) => !listed.has(each))).toEqual([]);
    expect([...listed].filter((each) => !wanted.has(each))).toEqual([expect.stringMatching(/^electron@/)]);
    const refs = new Set(bom.components.map((each) => each['bom-ref']));
    for (const { dependsOn } of bom.dependencies) for (const each of dependsOn) expect(refs).toContain(each);
  });
});
