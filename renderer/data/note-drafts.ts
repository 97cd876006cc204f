import { z } from 'zod';
import { targetSchema } from '../../electron/contract/annotation.ts';
import type { NoteDraft } from './workspace.ts';

/** A note that was begun and neither saved nor given up. */
export interface HalfWritten {
  readonly article: string;
  readonly edition: number;
  /** The name of the highlight or note that it changes. */
  readonly annotation: string | null;
  readonly target: NoteDraft['target'];
  readonly note: string;
}

const halfWrittenSchema = z.object({
  article: z.string(),
  edition: z.number(),
  annotation: z.string().nullable(),
  target: targetSchema.pick({ exact: true, start: true, end: true }).nullable(),
  note: z.string(),
});
const allSchema = z.record(z.string(), z.array(halfWrittenSchema)).catch({});

/** Of an archive, the oldest of more are let go of. */
const most = 50;

const isOf = (one: HalfWritten, { article, annotation, target }: NoteDraft): boolean =>
  one.article === article &&
  one.annotation === (annotation?.id ?? null) &&
  one.target?.exact === target?.exact &&
  one.target?.start === target?.start;

/** The half-written notes of one archive, the last first, which outlive the window. */
export interface NoteDrafts {
  all(): readonly HalfWritten[];
  find(draft: NoteDraft): string | null;
  keep(draft: NoteDraft, note: string): void;
  drop(draft: NoteDraft): void;
}

/**
 * @param storage where the window keeps what outlives it at once: it may begin anew between two strokes of a key
 * @param dir the folder of the archive
 */
export function createNoteDrafts(storage: Pick<Storage, 'getItem' | 'setItem'>, dir: string): NoteDrafts {
  const read = () => readAll(storage.getItem(draftsKey));
  const all = () => read()[dir] ?? [];
  const write = (drafts: readonly HalfWritten[]) => {
    const { [dir]: _, ...others } = read();
    const now = drafts.length === 0 ? others : { ...others, [dir]: drafts.slice(0, most) };
    try {
      storage.setItem(draftsKey, JSON.stringify(now));
    } catch {
      // A browser may refuse to keep anything; the note is then in the window alone, as long as that stands.
    }
  };
  const others = (draft: NoteDraft) => all().filter((one) => !isOf(one, draft));
  return {
    all,
    find: (draft) => all().find((one) => isOf(one, draft))?.note ?? null,
    keep(draft, note) {
      const { article, edition, annotation, target } = draft;
      write([{ article, edition, annotation: annotation?.id ?? null, target, note }, ...others(draft)]);
    },
    drop: (draft) => write(others(draft)),
  };
}

export const draftsKey = 'pressmark.note-drafts';

function readAll(json: string | null): Readonly<Record<string, readonly HalfWritten[]>> {
  try {
    return allSchema.parse(JSON.parse(json ?? '{}'));
  } catch {
    return {};
  }
}
