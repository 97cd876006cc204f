const shown =
  /^(text\/(html|plain|markdown)|application\/(pdf|xhtml\+xml)|image\/[a-z0-9.+-]+)(\s*;\s*charset="?[\w.:-]+"?)?$/i;

/**
 * The type a capture is served with. Only what is looked at keeps its own; a script or a style sheet from the archive must not
 * be one for the interface, whose policy trusts its own address.
 */
export function captureType(type: string): string {
  return shown.test(type) ? type : 'application/octet-stream';
}

const passive = /^(text\/(plain|markdown)|application\/pdf|image\/(?!svg)[a-z0-9.-]+)\s*(;|$)/i;

/**
 * Whether a capture's own bytes may be opened as a document. A page or an SVG picture is only saved, shown as a picture, or looked at
 * by its sealed address: what a browser would do with it could not all be forbidden by a policy.
 */
export function captureDisposition(type: string): 'inline' | 'attachment' {
  return passive.test(type) ? 'inline' : 'attachment';
}
