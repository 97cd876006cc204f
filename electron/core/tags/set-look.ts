import type { Parsed } from '../../contract/api.ts';
import type { Core } from '../core.ts';
import { type Changed, undoList } from '../undo.ts';
import { lookOf, writeLook } from './look-store.ts';
import { tagKey } from './tag-key.ts';

/** Changes how a tag looks in lists; what is not named stays as it was. */
export function setTagLook({ db }: Core, { path, colour, hidden }: Parsed<'tag.set-look'>): Changed {
  return db.transaction(() => {
    const before = lookOf(db, tagKey(path));
    const look = { colour: colour === undefined ? before.colour : colour, hidden: hidden ?? before.hidden };
    if (look.colour === before.colour && look.hidden === before.hidden) return { changed: 0, undo: [] };
    writeLook(db, tagKey(path), look);
    return { changed: 1, undo: undoList([{ name: 'tag.set-look', input: { path, ...before } }]) };
  });
}
