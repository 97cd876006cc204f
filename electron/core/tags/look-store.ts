import { type TagColour, tagColours } from '../../contract/tag.ts';
import type { Db } from '../storage/database.ts';

/** How a tag looks in lists. */
export interface TagLook {
  readonly colour: TagColour | null;
  readonly hidden: boolean;
}

interface Row {
  readonly key: string;
  readonly colour: string | null;
  readonly hidden: number;
}

/** As a tag looks of which nothing was said. */
export const plainLook: TagLook = { colour: null, hidden: false };

/** A colour that another version of the program knows is none here. */
const toLook = ({ colour, hidden }: Row): TagLook => ({
  colour: tagColours.find((known) => known === colour) ?? null,
  hidden: hidden === 1,
});

/** The looks that were chosen, by the tag's key. */
export const allLooks = (db: Db): ReadonlyMap<string, TagLook> =>
  new Map(db.all<Row>('SELECT key, colour, hidden FROM tag_look').map((row) => [row.key, toLook(row)]));

export const lookOf = (db: Db, key: string): TagLook => allLooks(db).get(key) ?? plainLook;

export function writeLook(db: Db, key: string, { colour, hidden }: TagLook): void {
  if (colour === null && !hidden) db.run('DELETE FROM tag_look WHERE key = ?', key);
  else db.run('INSERT OR REPLACE INTO tag_look VALUES (?, ?, ?)', key, colour, hidden ? 1 : 0);
}

/** Gives the looks at and below a key to another and what is below that, where those have none of their own. */
export function moveLooks(db: Db, from: string, to: string): void {
  const looks = allLooks(db);
  const moved = [...looks].filter(([key]) => key === from || key.startsWith(`${from}/`));
  for (const [key] of moved) writeLook(db, key, plainLook);
  for (const [key, look] of moved) {
    const there = to + key.slice(from.length);
    if (!looks.has(there) || moved.some(([old]) => old === there)) writeLook(db, there, look);
  }
}
