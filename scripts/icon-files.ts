/** A square picture: its side in pixels, and its PNG. */
export interface Picture {
  readonly size: number;
  readonly png: Uint8Array;
}

/** Windows' container: a directory of pictures, which have been PNGs since Vista (https://en.wikipedia.org/wiki/ICO_(file_format)). */
export function writeIco(pictures: readonly Picture[]): Buffer {
  const entryLength = 16;
  const header = Buffer.alloc(6 + pictures.length * entryLength);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  pictures.forEach(({ size, png }, i) => {
    if (size > 256) throw new Error(`An icon of Windows has 256 pixels at most, not ${size}.`);
    const at = 6 + i * entryLength;
    // 256 does not fit a byte: it is written as 0.
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([header, ...pictures.map(({ png }) => png)]);
}

/** The types of macOS's container that hold PNGs, with their sides in pixels; those of doubled screens come second (https://en.wikipedia.org/wiki/Apple_Icon_Image_format). */
const icnsTypes: readonly (readonly [type: string, size: number])[] = [
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
];

/** macOS's container: chunks of a type and a length, each a PNG. */
export function writeIcns(pictures: readonly Picture[]): Buffer {
  const chunks = icnsTypes.map(([type, size]) => {
    const picture = pictures.find((each) => each.size === size);
    if (!picture) throw new Error(`An icon of macOS needs a picture of ${size} pixels.`);
    return chunk(type, picture.png);
  });
  return chunk('icns', Buffer.concat(chunks));
}

function chunk(type: string, content: Uint8Array): Buffer {
  const header = Buffer.alloc(8);
  header.write(type, 'latin1');
  header.writeUInt32BE(8 + content.length, 4);
  return Buffer.concat([header, content]);
}
