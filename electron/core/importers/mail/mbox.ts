import type { Entry, Importer, Mark } from '../importer.ts';
import { limits } from '../limits.ts';
import type { Source } from '../source/source.ts';
import { isMail, prepareMail } from './eml.ts';

const begins = /^From [^\n]{1,400}\n/;

/** A file of mails (RFC 4155, mboxrd): each begins with a line `From `, after an empty one; such a line in a mail has a `>` before it. */
export const mbox: Importer = {
  name: 'mbox',
  recognises({ head }) {
    const first = begins.exec(Buffer.from(head).toString('latin1'))?.[0];
    return first !== undefined && isMail(head.subarray(first.length));
  },
  async *read(source, { from }) {
    let number = (from?.item ?? 1) - 1;
    for await (const { at, bytes } of mailsOf(source, from?.at ?? 0)) {
      yield [entryOf(bytes, `${source.path}:${++number}`, { at, item: number }, source.modifiedAt)];
    }
  },
};

function entryOf(bytes: Buffer | null, source: string, mark: Mark, listTime: string): Entry {
  if (bytes === null) return { kind: 'failed', source, reason: 'The mail is larger than 64 MiB.', mark };
  return {
    kind: 'clip',
    source,
    bytes: bytes.length,
    mark,
    prepare: () => prepareMail(unquoted(bytes), source, listTime),
  };
}

/** `bytes` are null for a mail that is too large to hold. */
interface Mail {
  readonly at: number;
  readonly bytes: Buffer | null;
}

const separator = Buffer.from('\nFrom ');

async function* mailsOf(source: Source, start: number): AsyncGenerator<Mail> {
  let held = Buffer.alloc(0);
  let at = start;
  let lost = 0;
  for await (const chunk of source.stream(start)) {
    // What was looked through already is not looked through again, but for what may begin at its end.
    let seen = Math.max(1, held.length - separator.length - 2);
    held = Buffer.concat([held, chunk]);
    for (let end = nextMail(held, seen); end >= 0; end = nextMail(held, seen)) {
      yield { at, bytes: lost > 0 ? null : withoutFirstLine(held.subarray(0, end)) };
      at += lost + end;
      lost = 0;
      held = held.subarray(end);
      seen = 1;
    }
    if (held.length > limits.entry) {
      lost += held.length - separator.length;
      held = held.subarray(held.length - separator.length);
    }
  }
  if (held.length > 0) yield { at, bytes: lost > 0 ? null : withoutFirstLine(held) };
}

/** Where the next mail begins: a line `From ` after an empty line. */
function nextMail(held: Buffer, from: number): number {
  for (let at = held.indexOf(separator, from); at >= 0; at = held.indexOf(separator, at + 1)) {
    if (held[at - 1] === 0x0a || (held[at - 1] === 0x0d && held[at - 2] === 0x0a)) return at + 1;
  }
  return -1;
}

const withoutFirstLine = (mail: Buffer): Buffer => Buffer.from(mail.subarray(mail.indexOf('\n') + 1));

const unquoted = (mail: Buffer): Buffer =>
  Buffer.from(mail.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1');
