import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const root = join(import.meta.dirname, '..');

const associationsSchema = z
  .array(
    z.object({
      ext: z.union([z.string().transform((ext) => [ext]), z.array(z.string())]),
      mimeType: z.string().optional(),
      role: z.literal('Viewer'),
      rank: z.enum(['Owner', 'Alternate']),
    }),
  )
  .default([]);
const platformSchema = z.object({ fileAssociations: associationsSchema });
const config = z
  .object({
    fileAssociations: associationsSchema,
    linux: platformSchema.extend({ mimeTypes: z.array(z.string()) }),
    mac: platformSchema,
    win: platformSchema,
    nsis: z.object({ include: z.string() }),
  })
  .parse(parse(readFileSync(join(root, 'electron-builder.yml'), 'utf8')));

const endings = (associations: z.infer<typeof associationsSchema>) => associations.flatMap(({ ext }) => ext);
const own = ['pressmark', 'wacz', 'warc'];
const ofOthers = ['html', 'mhtml', 'eml'];

test('its own files open with Pressmark on each system', () => {
  expect(endings(config.fileAssociations).toSorted()).toEqual(own);
  const owned = config.fileAssociations.filter(({ rank }) => rank === 'Owner');
  expect(endings(owned)).toEqual(['pressmark']);
});

test('on macOS pages and mails can be opened with it, and it is never the first choice for them', () => {
  expect(endings(config.mac.fileAssociations)).toEqual(expect.arrayContaining(ofOthers));
  expect(config.mac.fileAssociations.filter(({ rank }) => rank !== 'Alternate')).toEqual([]);
});

test('on Linux it names the types that the system has for them, and writes none of these anew', () => {
  const types = ['text/html', 'application/x-mimearchive', 'message/rfc822'];
  expect(config.linux.mimeTypes).toEqual(expect.arrayContaining(types));
  const written = [...config.fileAssociations, ...config.linux.fileAssociations];
  expect(written.filter(({ mimeType }) => mimeType && config.linux.mimeTypes.includes(mimeType))).toEqual([]);
  expect(endings(written).filter((ext) => ofOthers.includes(ext))).toEqual([]);
});

test('on Windows it is offered for them, and the installer takes no ending over from another program', () => {
  const taken = endings([...config.fileAssociations, ...config.win.fileAssociations]);
  expect(taken.filter((ext) => ofOthers.includes(ext))).toEqual([]);
  const include = readFileSync(join(root, config.nsis.include), 'utf8');
  for (const ext of ofOthers) expect(include).toContain(`!insertmacro \${DO} "${ext}"`);
  expect(include).toContain('!insertmacro eachOpenWith withdrawOpenWith');
  // The ending's own default would be that.
  expect(include).not.toMatch(/WriteReg\w+ \w+ "Software\\Classes\\\.\$\{EXT\}" /);
});
