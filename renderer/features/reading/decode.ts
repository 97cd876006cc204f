/** A page with its images inside may be tens of megabytes, which no one reads and a browser lays out slowly. */
export const shownLimit = 400_000;

/** Bytes as text: by the type's charset, else by what a page says of itself at its head, else as UTF-8. */
export function decode(buffer: ArrayBuffer, type: string): string {
  const bytes = buffer.slice(0, shownLimit);
  const declared = /charset="?([\w-]+)/i;
  const head = new TextDecoder('latin1').decode(bytes.slice(0, 2048));
  const charset =
    declared.exec(type)?.[1] ?? (/html/i.test(type) ? declared.exec(head)?.[1] : undefined) ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
