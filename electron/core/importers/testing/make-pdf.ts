import { deflateSync } from 'node:zlib';

/** Words on a page: from its left and its lower edge in points, in Helvetica of `size`. */
export interface PdfWords {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

export interface PdfParts {
  readonly info?: Readonly<Record<string, string>>;
  /** Objects of the file beside its own, and what the catalogue says of them: `/OpenAction 90 0 R`. */
  readonly objects?: Readonly<Record<number, string>>;
  readonly catalogue?: string;
  readonly trailer?: string;
}

const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&');

/** A PDF of A4 pages, as a plain program would write it: Latin-1 only. A page may be its own commands for drawing instead. */
export function makePdf(pages: readonly (readonly PdfWords[] | Buffer)[], parts: PdfParts = {}): Buffer {
  const objects = new Map<number, Buffer>();
  const put = (number: number, text: string) => objects.set(number, Buffer.from(text, 'latin1'));
  const kids = pages.map((_, at) => `${10 + at * 2} 0 R`).join(' ');
  put(1, `<< /Type /Catalog /Pages 2 0 R ${parts.catalogue ?? ''} >>`);
  put(2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  put(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const info = Object.entries(parts.info ?? {}).map(([name, value]) => `/${name} (${escaped(value)})`);
  put(4, `<< ${info.join(' ')} >>`);
  for (const [at, page] of pages.entries()) {
    const number = 10 + at * 2;
    const drawn =
      page instanceof Buffer
        ? page
        : deflateSync(Buffer.from(drawing(page as readonly PdfWords[]), 'latin1'));
    put(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${number + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    objects.set(
      number + 1,
      Buffer.concat([
        Buffer.from(`<< /Length ${drawn.length} /Filter /FlateDecode >>\nstream\n`),
        drawn,
        Buffer.from('\nendstream'),
      ]),
    );
  }
  for (const [number, text] of Object.entries(parts.objects ?? {})) put(Number(number), text);
  return written(objects, parts.trailer ?? '');
}

const drawing = (page: readonly PdfWords[]): string =>
  page
    .map(({ text, x, y, size = 10 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`)
    .join('\n');

function written(objects: ReadonlyMap<number, Buffer>, trailer: string): Buffer {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets = new Map<number, number>();
  let at = pieces[0]?.length ?? 0;
  for (const [number, body] of [...objects].toSorted(([a], [b]) => a - b)) {
    const piece = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    offsets.set(number, at);
    pieces.push(piece);
    at += piece.length;
  }
  const size = Math.max(...objects.keys()) + 1;
  const table = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  pieces.push(
    Buffer.from(
      `xref\n0 ${size}\n${table.join('')}trailer\n<< /Size ${size} /Root 1 0 R /Info 4 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(pieces);
}
