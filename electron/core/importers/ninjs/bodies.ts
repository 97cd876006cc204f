import { plainBody } from '../news/plain-body.ts';
import type { StoryBody } from '../news/story-body.ts';
import { nitfStory } from '../nitf/read-nitf.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { type Json, lowerNames, objectsOf, textOf } from './json.ts';

/** A text with what it is for and what it is written in. */
export interface RoleText {
  readonly role: string | null;
  readonly type: string | null;
  readonly value: string;
}

const plurals: Readonly<Record<string, string>> = {
  headline: 'headlines',
  body: 'bodies',
  description: 'descriptions',
};

/**
 * The texts of one kind: `headlines: [{ role, value }]` of versions 2 and 3, `headline` and `headline_print` of version 1, where the name
 * says what stands in it (`body_html`).
 */
export function textsOf(item: Json, kind: string): readonly RoleText[] {
  const list = objectsOf(item[plurals[kind] ?? kind])
    .map(lowerNames)
    .map((each) => ({
      role: textOf(each, 'role'),
      type: textOf(each, 'contenttype'),
      value: textOf(each, 'value') ?? '',
    }));
  const single = Object.keys(item)
    .filter((name) => name === kind || name.startsWith(`${kind}_`))
    .map((name) => ({
      role: name === kind ? 'main' : name.slice(kind.length + 1),
      type: null,
      value: textOf(item, name) ?? '',
    }));
  return [...list, ...single].filter(({ value }) => value !== '');
}

/** The best of an item's bodies, or its description where it has none, as pictures have. */
export function bodyOfItem(item: Json): StoryBody {
  const bodies = textsOf(item, 'body');
  const texts = bodies.length > 0 ? bodies : textsOf(item, 'description');
  const is = (pattern: RegExp) => texts.find(({ role, type }) => pattern.test(`${type ?? ''} ${role ?? ''}`));
  const marked = is(/html/i) ?? is(/nitf/i) ?? texts.find(({ value }) => /<(?:p|div|br)[\s/>]/i.test(value));
  if (marked && /nitf/i.test(`${marked.type} ${marked.role}`)) return nitfBody(marked.value);
  if (marked) return { kind: 'html', html: marked.value };
  const plain = is(/text/i) ?? texts[0];
  return plain ? { kind: 'text', text: plainBody(plain.value) } : { kind: 'none' };
}

function nitfBody(value: string): StoryBody {
  const { root } = parseXml(Buffer.from(value));
  if (root.name === 'nitf') return nitfStory(root).body;
  return nitfStory({
    ...root,
    name: 'nitf',
    children: [{ ...root, name: 'body', children: [{ ...root, name: 'body.content' }] }],
  }).body;
}
