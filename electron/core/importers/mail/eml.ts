import PostalMime, { type Email } from 'postal-mime';
import { ArchiveError } from '../../../contract/errors.ts';
import type { Incoming } from '../../articles/keep.ts';
import { takePictures } from '../../capture/pictures/take-pictures.ts';
import { readClip } from '../../capture/read-clip.ts';
import { readPage } from '../given.ts';
import type { Importer } from '../importer.ts';
import { incomingOf } from '../incoming.ts';
import { spokenTime } from '../reading-lists/times.ts';
import { viewInBrowser } from './view-in-browser.ts';

const headerLines = /^(?:[!-9;-~]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){3,}/;

/** Whether some bytes begin as a mail does (RFC 5322): headers, of which some are those of mail. */
export function isMail(head: Uint8Array): boolean {
  const headers = headerLines.exec(Buffer.from(head).toString('latin1'))?.[0] ?? '';
  return /^from:/im.test(headers) && /^(?:date|message-id|received):/im.test(headers);
}

/** A mail in a file of its own: a newsletter, a story that someone sent. */
export const eml: Importer = {
  name: 'eml',
  recognises: ({ head }) => isMail(head),
  async *read(source) {
    yield [
      {
        kind: 'clip',
        source: source.path,
        bytes: source.size ?? source.head.length,
        prepare: async () => prepareMail(await source.bytes(), source.path, source.modifiedAt),
      },
    ];
  },
};

/**
 * One mail as an article. What is shown of it is its HTML, or its text; pictures that came with it come along, and those on the net are
 * never loaded. "View in browser" is its address.
 *
 * @throws unreadable where it has nothing to read
 */
export async function prepareMail(bytes: Uint8Array, where: string, listTime: string): Promise<Incoming> {
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' });
  const sentAt = spokenTime(mail.date);
  const taken = { capturedAt: sentAt ?? listTime, capturedAtIsGuess: sentAt === null, source: where };
  const url = mail.html ? viewInBrowser(mail.html) : null;
  const given = {
    headline: mail.subject?.trim() || null,
    publisher: mail.from?.name || mail.from?.address || null,
    publishedAt: sentAt,
    url,
  };
  const guid = mail.messageId ? `mid:${mail.messageId.replace(/^<|>$/g, '')}` : null;
  const about = { bytes, type: 'message/rfc822', taken, url, guid };
  if (mail.html) {
    const { html, pictures } = await takePictures(mail.html, finderIn(mail));
    const reading = readPage(Buffer.from(html), 'text/html; charset=utf-8', given, taken);
    return incomingOf({ ...about, reading, pictures });
  }
  if (!mail.text?.trim()) throw new ArchiveError('unreadable', 'The mail has nothing to read in it.');
  // The subject stands where a clip has its headline; without it the first words of the mail would be taken for one.
  const text = [given.headline, mail.text.trim()].filter((part) => part !== null).join('\n\n');
  const read = readClip({ bytes: Buffer.from(text), type: 'text/plain; charset=utf-8', url, ...taken });
  return incomingOf({ ...about, reading: { ...read, ...given, headline: given.headline ?? read.headline } });
}

/** Pictures that the mail has within it, by their id. */
function finderIn({ attachments }: Email): (address: string) => Uint8Array | null {
  const byId = new Map(
    attachments.flatMap(({ contentId, content }) =>
      contentId && content instanceof ArrayBuffer
        ? [[contentId.replace(/^<|>$/g, ''), new Uint8Array(content)] as const]
        : [],
    ),
  );
  return (address) => {
    if (!address.startsWith('cid:')) return null;
    const id = address.slice(4);
    return byId.get(id) ?? byId.get(percentDecoded(id)) ?? null;
  };
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
