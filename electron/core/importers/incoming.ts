import type { Reading } from '../../contract/article.ts';
import { tagPathSchema } from '../../contract/tag.ts';
import type { Incoming, IncomingState } from '../articles/keep.ts';
import { liftPictures } from '../articles/lift-pictures.ts';
import type { Pictures } from '../capture/pictures/take-pictures.ts';
import { packBlob } from '../storage/blob-store.ts';
import type { Taken } from './given.ts';
import { annotationsOf, type Highlight } from './highlights.ts';

/** What a format has to say of an article beside its reading; what it does not say can be left out. */
export interface Brought extends Partial<Pick<Incoming, 'url' | 'tags' | 'guid' | 'collections'>> {
  /** The bytes this article was read from, and no other's: they are kept for good. */
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly taken: Taken;
  readonly reading: Reading;
  readonly state?: Partial<IncomingState>;
  /** A note on the whole article, plain text or Markdown. */
  readonly note?: string | null;
  readonly highlights?: readonly Highlight[];
  /** Pictures that came along with the page, see `takePictures`. Those in the page itself as data need no word. */
  readonly pictures?: Pictures;
}

/** Makes an article ready to be kept: packs its bytes and fills in what was not said. Tags may come as another program wrote them. */
export function incomingOf(brought: Brought): Incoming {
  const { bytes, type, taken, tags, state, note, highlights, ...rest } = brought;
  const { reading, pictures } = liftPictures(brought.reading, brought.pictures);
  return {
    ...rest,
    blob: packBlob(bytes),
    type,
    url: rest.url ?? null,
    source: taken.source,
    capturedAt: taken.capturedAt,
    capturedAtIsGuess: taken.capturedAtIsGuess ?? false,
    reading,
    pictures,
    corrections: {},
    tags: tagPaths(tags ?? []),
    state: { ...untold, ...state },
    annotations: annotationsOf(note ?? null, highlights ?? []),
  };
}

const untold: IncomingState = { id: null, addedAt: null, read: false, starred: false, trashedAt: null };

/** Tags as other programs have them as ours: what is empty falls away, what is too long is cut. */
export function tagPaths(tags: readonly string[]): readonly string[] {
  const paths = tags.flatMap((tag) => {
    const read = tagPathSchema.safeParse(tag.slice(0, 200));
    return read.success ? [read.data] : [];
  });
  return [...new Set(paths)];
}
