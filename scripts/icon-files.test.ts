import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeIcns, writeIco } from './icon-files.ts';

const icons = join(import.meta.dirname, '..', 'resources', 'icons');
const pngMagic = '89504e470d0a1a0a';

/** The side that a PNG states in its first chunk. */
const sideOf = (png: Buffer) => {
  expect(png.subarray(0, 8).toString('hex')).toBe(pngMagic);
  return png.readUInt32BE(16);
};

describe('the icon of Windows', () => {
  const ico = readFileSync(join(icons, 'icon.ico'));

  test('lists pictures that are where and as large as it says', () => {
    const count = ico.readUInt16LE(4);
    const sides = Array.from({ length: count }, (_, i) => {
      const at = 6 + i * 16;
      const [length, offset] = [ico.readUInt32LE(at + 8), ico.readUInt32LE(at + 12)];
      const side = sideOf(ico.subarray(offset, offset + length));
      expect(ico.readUInt8(at)).toBe(side % 256);
      return side;
    });
    expect(sides).toEqual([16, 24, 32, 48, 64, 128, 256]);
  });

  test('has no picture over 256 pixels', () => {
    expect(() => writeIco([{ size: 512, png: new Uint8Array() }])).toThrow(/256/);
  });
});

describe('the icon of macOS', () => {
  test('is a run of chunks whose lengths add up', () => {
    const icns = readFileSync(join(icons, 'icon.icns'));
    expect(icns.toString('latin1', 0, 4)).toBe('icns');
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    const found: [string, number][] = [];
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
      found.push([
        icns.toString('latin1', at, at + 4),
        sideOf(icns.subarray(at + 8, at + icns.readUInt32BE(at + 4))),
      ]);
    }
    expect(Object.fromEntries(found)).toMatchObject({
      ic07: 128,
      ic08: 256,
      ic09: 512,
      ic10: 1024,
      ic11: 32,
    });
  });

  test('says which picture it lacks', () => {
    expect(() => writeIcns([])).toThrow(/128 pixels/);
  });
});
