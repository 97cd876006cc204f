const ours = 'app://pressmark';
/** No network has this name (RFC 6761); an https address, since Chromium gives a plain one fewer rights than `app:`. */
const played = 'https://pressmark.invalid';

/** A program's address as Chromium is asked for it. */
export function toPage(url: string): string {
  return url.startsWith(ours) ? played + url.slice(ours.length) : url;
}

/** What Chromium asked for, as the program knows it. */
export function fromPage(url: string): string {
  return url.startsWith(played) ? ours + url.slice(played.length) : url;
}
