import type { JoplinItem } from './read-item.ts';

/** A note, as far as what is attached to it needs to know. `folder`: its notebook's id. */
export interface NoteHead {
  readonly id: string;
  readonly title: string;
  readonly folder: string;
}

/** A file of an export. `path`: below the export's folder; `note`: the first that names it. */
export interface Resource {
  readonly id: string;
  readonly title: string;
  readonly mime: string;
  readonly path: string;
  readonly isEncrypted: boolean;
  readonly note: NoteHead | null;
}

/** The files of an export, gathered from its items. */
export interface Resources {
  addResource(item: JoplinItem): void;
  addNote(item: JoplinItem): void;
  /** Each by its id; and those that no note shows as a picture. */
  all(): { readonly resources: ReadonlyMap<string, Resource>; readonly attachments: readonly Resource[] };
}

export function gatherResources(): Resources {
  const items: Omit<Resource, 'note'>[] = [];
  const namedBy = new Map<string, NoteHead>();
  const shown = new Set<string>();
  return {
    addResource(item) {
      items.push(resourceOf(item));
    },
    addNote({ title, body, properties }) {
      const folder = properties.get('parent_id') ?? '';
      const note = { id: properties.get('id') ?? '', title, folder };
      for (const id of resourcesIn(body)) if (!namedBy.has(id)) namedBy.set(id, note);
      for (const id of picturesIn(body)) shown.add(id);
    },
    all() {
      const all = items.map((each): Resource => ({ ...each, note: namedBy.get(each.id) ?? null }));
      return {
        resources: new Map(all.map((resource) => [resource.id, resource])),
        attachments: all.filter(({ id, mime }) => !(shown.has(id) && /^image\//i.test(mime))),
      };
    },
  };
}

function resourceOf({ title, properties }: JoplinItem): Omit<Resource, 'note'> {
  const of = (key: string) => properties.get(key) ?? '';
  const extension = of('file_extension');
  const name = extension === '' ? of('id') : `${of('id')}.${extension}`;
  return {
    id: of('id'),
    title: title || name,
    mime: of('mime'),
    path: `resources/${name}`,
    isEncrypted: of('encryption_applied') === '1' || of('encryption_blob_encrypted') === '1',
  };
}

/** The resources that a note's body names (`:/ID`), each once. */
export const resourcesIn = (body: string): ReadonlySet<string> =>
  new Set([...body.matchAll(/:\/([\da-f]{32})/g)].map(([, id = '']) => id));

/** Those that stand where a picture does, in Markdown or HTML. */
export const picturesIn = (body: string): readonly string[] =>
  [...body.matchAll(picture)].map(([, id = '']) => id);

const picture = /(?:!\[[^\][\n]{0,500}\]\(|<img\b[^<>]{0,2000}?\ssrc\s{0,9}=\s{0,9}["']?):\/([\da-f]{32})/gi;
