import { hash } from 'node:crypto';
import { escapeXml } from '../story/escape.ts';

/** What the book's own documents tell of a chapter. `newest` is when it was captured. */
export interface Chapter {
  readonly file: string;
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** The day it was published, `2024-01-13`; empty where it is not known. */
  readonly day: string;
  readonly captured: string;
  readonly sha256: string;
  readonly language: string | null;
  readonly tags: readonly string[];
}

/** A picture in the book. */
export interface BookPicture {
  readonly file: string;
  readonly type: string;
}

/** EPUB 3.3 OCF, 4.2.6.3.1: where the package document is. */
export const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** An XHTML document of the book. */
export const xhtml = (
  title: string,
  body: string,
  attributes = '',
): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"${attributes}>
<head><meta charset="utf-8"/><title>${escapeXml(title)}</title><link rel="stylesheet" href="style.css"/></head>
<body>
${body}
</body>
</html>
`;

/** The package document. The book's name in the world, and when it was changed, follow from what is in it: the same clips make the same book. */
export function packageDocument(
  title: string,
  chapters: readonly Chapter[],
  pictures: readonly BookPicture[],
): string {
  const all = hash('sha256', JSON.stringify(chapters.map(({ id, sha256 }) => [id, sha256])));
  const uuid = `${all.slice(0, 8)}-${all.slice(8, 12)}-8${all.slice(13, 16)}-a${all.slice(17, 20)}-${all.slice(20, 32)}`;
  const newest = chapters.reduce((latest, { captured }) => Math.max(latest, Date.parse(captured) || 0), 0);
  const languages = [
    ...new Set(chapters.map(({ language }) => language).filter((language) => language !== null)),
  ];
  const manifest = [
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="style" href="style.css" media-type="text/css"/>',
    ...chapters.map(
      ({ file }, at) => `<item id="c${at + 1}" href="${file}" media-type="application/xhtml+xml"/>`,
    ),
    ...pictures.map(({ file, type }, at) => `<item id="p${at + 1}" href="${file}" media-type="${type}"/>`),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:${uuid}</dc:identifier>
<dc:title>${escapeXml(title)}</dc:title>
${(languages.length > 0 ? languages : ['und']).map((language) => `<dc:language>${escapeXml(language)}</dc:language>`).join('\n')}
<meta property="dcterms:modified">${new Date(newest).toISOString().slice(0, 19)}Z</meta>
</metadata>
<manifest>
${manifest.join('\n')}
</manifest>
<spine>
<itemref idref="nav"/>
${chapters.map((_, at) => `<itemref idref="c${at + 1}"/>`).join('\n')}
</spine>
</package>
`;
}
