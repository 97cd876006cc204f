import { agencyNamed } from '../../capture/dateline/agencies.ts';
import { resolveDate } from '../../capture/dates/resolve-date.ts';
import type { Importer } from '../importer.ts';
import { bylineFields } from '../news/byline.ts';
import { named } from '../news/named.ts';
import { urgencyOf } from '../news/signals.ts';
import { readAnpaBody } from './anpa-body.ts';
import { sectionOfCode } from './categories.ts';
import { beforeEnd, STX, wireHead } from './control-codes.ts';
import { messageEntries, type WireStory } from './message-entries.ts';

/** Service and number, US or a stop, the selector: `W2870 asian`. */
const first = /^\s*([a-z])(\d{4})[\s.-]?([a-z-]{0,10})[^\n]*\n/i;
/** Priority, category, format codes, the keyword with its cycle, the day, the words. */
const second =
  /^[^\S\n]*([a-z])\s([a-z])\s{0,6}((?:am|pm|bc|ap|eu|as|af|la|ml|lt|us)-[^\n]*?) +(\d{1,2})-(\d{1,2})(?:[^\S\n][^\n]*)?$/im;

/** ANPA 1312: messages as American wires sent them. */
export const anpa1312: Importer = {
  name: 'anpa-1312',
  recognises: ({ head }) => {
    const { isHeaded, text } = wireHead(head);
    return first.test(text) && second.test(text.slice(0, 400)) && (isHeaded || /^\^/m.test(text));
  },
  read: (source) => messageEntries(source, readMessage),
};

/** Bulletins, urgent, regular and deferred copy, advances; `f` is a flash for some and a feature for others. */
const priorities: Readonly<Record<string, number>> = { b: 2, u: 3, r: 4, d: 5, a: 6, s: 7, w: 7, z: 8 };

function readMessage(message: string, capturedAt: string): WireStory {
  const top = first.exec(message);
  const header = second.exec(message.slice(0, 600));
  const [, service = '', number = ''] = top ?? [];
  const [, priority = '', category, keyword = '', month, day] = header ?? [];
  const start = message.indexOf(STX);
  const end = start < 0 ? (header ? header.index + header[0].length : 0) : start + 1;
  const body = readAnpaBody(beforeEnd(message.slice(end)));
  const dated = header
    ? resolveDate(
        { year: null, month: Number(month), day: Number(day), weekday: null },
        capturedAt,
        "the file's date",
      )
    : null;
  const publishedAt = body.sentAt ?? (dated && isDay(dated.iso) ? dated.iso : null);
  const slug = body.slug ?? (keyword.trim() || null);
  return {
    story: {
      given: {
        headline: body.headline ?? slug,
        ...bylineFields(body.byline),
        ...named({
          alternativeHeadline: body.headlines[1],
          slugline: slug,
          section: sectionOfCode(category),
          publishedAt,
        }),
      },
      body: { kind: 'text', text: body.text },
      news: {
        guid: top ? `${service}${number}` : undefined,
        version: body.version ?? undefined,
        edNote: body.notes.join('\n') || undefined,
        urgency: urgencyOf(priorities[priority.toLowerCase()]),
      },
      providers: [body.agency, ...body.credits.map((line) => agencyNamed(line.replace(/^By /i, '')))],
      warnings: body.sentAt === null && dated?.note ? [`The date was completed: ${dated.note}`] : [],
    },
    guid: guidOf(slug, service, publishedAt),
  };
}

const isDay = (iso: string): boolean => new Date(`${iso}T00:00:00Z`).toJSON()?.startsWith(iso) ?? false;

/** Leads and writethrus come with other numbers under the slug of their story, which is its own for a day. */
function guidOf(slug: string | null, service: string, publishedAt: string | null): string | null {
  const name = slug?.split(',')[0]?.trim().toLowerCase();
  return name && publishedAt ? `anpa:${service.toLowerCase()}:${name}:${publishedAt.slice(0, 10)}` : null;
}
