const shown =
  /^(text\/(html|plain|markdown)|application\/(pdf|xhtml\+xml)|image\/[a-z0-9.+-]+)(\s*;\s*charset="?[\w.:-]+"?)?$/i;

/**
 * The type a capture is served with. Only what is looked at keeps its own; a script or a style sheet from the archive must not
 * be one for the interface, whose policy trusts its own address.
 */
export function captureType(type: string): string {
  return shown.test(type) ? type : 'application/octet-stream';
}
