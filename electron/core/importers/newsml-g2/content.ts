import { plainBody } from '../news/plain-body.ts';
import type { Story, StoryBody } from '../news/story.ts';
import { bodyOfElement } from '../news/xml-body.ts';
import { nitfStory } from '../nitf/read-nitf.ts';
import { allAt, attributeOf, childrenOf, rawText, within, wordsOf, type XmlElement } from '../xml/element.ts';

/** What an item holds of its story. `inner` is what NITF in it says beside the text. */
export interface Content {
  readonly body: StoryBody;
  readonly inner: Partial<Pick<Story, 'given' | 'warnings'>>;
  readonly title: string | null;
  readonly warnings: readonly string[];
}

/** Reads a news item's `contentSet`: XHTML, NITF or text that is in it; what is elsewhere is named. */
export function contentOf(item: XmlElement): Content {
  const parts = allAt(item, 'contentSet').flatMap((set) => childrenOf(set));
  const inline = parts.filter(({ name }) => name === 'inlineXML' || name === 'inlineData');
  const found = inline.map(partOf).find(({ body }) => body.kind !== 'none') ?? nothing;
  const remote = parts.filter(({ name }) => name === 'remoteContent');
  return { ...found, warnings: [...found.warnings, ...toldRemote(remote)] };
}

const nothing: Content = { body: { kind: 'none' }, inner: {}, title: null, warnings: [] };

function partOf(part: XmlElement): Content {
  const nitf = within(part, 'nitf')[0];
  if (nitf) {
    const { body, given, warnings } = nitfStory(nitf);
    return { body, inner: { given }, title: null, warnings: warnings ?? [] };
  }
  if (part.name === 'inlineData') return { ...nothing, body: dataBody(part) };
  const html = within(part, 'html')[0];
  const body = within(part, 'body.content')[0] ?? within(part, 'body')[0] ?? part;
  const title = (html && wordsOf(within(html, 'title')[0] ?? null)) ?? null;
  return { ...nothing, body: bodyOfElement(body), title };
}

/** Text as it stands, or HTML that is escaped into it. */
function dataBody(part: XmlElement): StoryBody {
  const type = attributeOf(part, 'contenttype') ?? '';
  const encoding = attributeOf(part, 'encoding') ?? '';
  const raw = rawText(part);
  if (raw.trim() === '' || (type !== '' && !/^text\/|html|xml/i.test(type))) return { kind: 'none' };
  const text = /base64/i.test(encoding) ? Buffer.from(raw, 'base64').toString('utf8') : raw;
  const isHtml = /html/i.test(type) || /<(?:p|br|div)[\s/>]/i.test(text);
  return isHtml ? { kind: 'html', html: text } : { kind: 'text', text: plainBody(text) };
}

function toldRemote(parts: readonly XmlElement[]): readonly string[] {
  const names = parts.map((part) => {
    const where = attributeOf(part, 'href') ?? attributeOf(part, 'residref') ?? '?';
    const type = attributeOf(part, 'contenttype');
    return type ? `${where} (${type})` : where;
  });
  if (names.length === 0) return [];
  const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
  return [`Content that is not in the file: ${names.slice(0, 5).join(', ')}${more}`];
}
