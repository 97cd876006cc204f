import type { Entry, Importer, Mark } from '../importer.ts';
import { limits } from '../limits.ts';
import type { Source } from '../source/source.ts';
import { isMail, prepareMail } from './eml.ts';

const begins = /^From [^\n]{1,400}\n/;

/**
 * A file of mails (RFC 4155, mboxrd): each begins with a line `From `, after an empty one. Such a line in a mail should have a `>` before
 * it; many programs leave it out, so that the line has to be told from a paragraph.
 */
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
/** How much of what follows on a separator tells whether it is one. */
const told = 2048;

async function* mailsOf(source: Source, start: number): AsyncGenerator<Mail> {
  let held = Buffer.alloc(0);
  let at = start;
  let lost = 0;
  let seen = 1;
  function* take(isLast: boolean): Generator<Mail> {
    for (let end = nextMail(held, seen, isLast); end >= 0; end = nextMail(held, seen, isLast)) {
      yield { at, bytes: lost > 0 ? null : withoutFirstLine(held.subarray(0, end)) };
      at += lost + end;
      lost = 0;
      held = held.subarray(end);
      seen = 1;
    }
    // What was looked through already is not looked through again, but for what there was not yet enough of.
    seen = Math.max(1, held.length - told);
  }
  for await (const chunk of source.stream(start)) {
    held = Buffer.concat([held, chunk]);
    yield* take(false);
    if (held.length > limits.entry) {
      const kept = told + separator.length;
      lost += held.length - kept;
      held = held.subarray(held.length - kept);
      seen = separator.length;
    }
  }
  yield* take(true);
  if (held.length > 0) yield { at, bytes: lost > 0 ? null : withoutFirstLine(held) };
}

/** Where the next mail begins. At the end of what is held, more is waited for unless it is the last. */
function nextMail(held: Buffer, from: number, isLast: boolean): number {
  for (let at = held.indexOf(separator, from); at >= 0; at = held.indexOf(separator, at + 1)) {
    if (!isLast && held.length - at < told) return -1;
    const afterEmpty = held[at - 1] === 0x0a || (held[at - 1] === 0x0d && held[at - 2] === 0x0a);
    if (afterEmpty && isSeparator(held.toString('latin1', at + 1, at + told))) return at + 1;
  }
  return -1;
}

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const zone = '(?: +(?:[A-Z]{1,5}|[+-]\\d{4}))?';
const dated = new RegExp(
  `^From [^\\n]{1,400}? ${month} +\\d{1,2} +\\d{1,2}:\\d{2}(?::\\d{2})?${zone} +\\d{4}${zone}(?: remote from \\S+)?\\s*?(?:\\n|$)`,
);
const name = '[!-9;-~]{1,100}:(?!//)';
/** Of the second line the beginning will do, and of a first one that is very long. */
const headed = new RegExp(`${begins.source}${name}(?:[^\\n]*\\n(?:[ \\t]|${name})|[^\\n]{1000})`);

/** Whether a text begins as mails are parted: by a line that ends with a time and a year (RFC 4155), or with headers behind it. */
const isSeparator = (text: string): boolean => dated.test(text) || headed.test(text);

const withoutFirstLine = (mail: Buffer): Buffer => Buffer.from(mail.subarray(mail.indexOf('\n') + 1));

const unquoted = (mail: Buffer): Buffer =>
  Buffer.from(mail.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1');
