import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { ArchiveError } from '../../../contract/errors.ts';
import type { Incoming } from '../../articles/keep.ts';
import { takePictures } from '../../capture/pictures/take-pictures.ts';
import { readClip } from '../../capture/read-clip.ts';
import { attachmentsNotShown } from '../attachments-not-shown.ts';
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
    const shown = new Set<Attachment>();
    const { html, pictures } = await takePictures(mail.html, finderIn(mail, shown));
    const reading = readPage(Buffer.from(html), 'text/html; charset=utf-8', given, taken);
    const warnings = [...reading.warnings, ...toldOf(attached(mail, shown))];
    return incomingOf({ ...about, reading: { ...reading, warnings }, pictures });
  }
  const others = attached(mail);
  if (!mail.text?.trim()) throw new ArchiveError('unreadable', nothingToRead(others));
  // The subject stands where a clip has its headline; without it the first words of the mail would be taken for one.
  const text = [given.headline, mail.text.trim()].filter((part) => part !== null).join('\n\n');
  const read = readClip({ bytes: Buffer.from(text), type: 'text/plain; charset=utf-8', url, ...taken });
  const warnings = [...read.warnings, ...toldOf(others)];
  const reading = { ...read, ...given, headline: given.headline ?? read.headline, warnings };
  return incomingOf({ ...about, reading });
}

/** What came with a mail beside what is shown of it; a signature is for programs. */
const attached = ({ attachments }: Email, shown: ReadonlySet<Attachment> = new Set()) =>
  attachments.filter((each) => !shown.has(each) && !/[/-]signature$/i.test(each.mimeType));

const namesOf = (attachments: readonly Attachment[]): string =>
  attachments.map(({ filename, mimeType }) => filename ?? mimeType).join(', ');

const toldOf = (attachments: readonly Attachment[]): readonly string[] =>
  attachmentsNotShown(attachments.length).map((words) => `${words} (${namesOf(attachments)})`);

const nothingToRead = (attachments: readonly Attachment[]): string =>
  attachments.length === 0
    ? 'The mail has nothing to read in it.'
    : `The mail has nothing to read in it but what is attached: ${namesOf(attachments)}. Save that from the mail, then add it by itself.`;

/** Gives pictures that the mail has within it, by their id, and remembers which were asked for. */
function finderIn({ attachments }: Email, shown: Set<Attachment>): (address: string) => Uint8Array | null {
  const byId = new Map(
    attachments.flatMap((each) =>
      each.contentId ? [[each.contentId.replace(/^<|>$/g, ''), each] as const] : [],
    ),
  );
  return (address) => {
    if (!address.startsWith('cid:')) return null;
    const id = address.slice(4);
    const found = byId.get(id) ?? byId.get(percentDecoded(id));
    if (!(found?.content instanceof ArrayBuffer)) return null;
    shown.add(found);
    return new Uint8Array(found.content);
  };
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
