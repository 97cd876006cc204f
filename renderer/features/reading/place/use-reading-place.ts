import { useQuery } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef } from 'react';
import type { Article } from '../../../../electron/contract/article.ts';
import type { ReadingPlace } from '../../../../electron/contract/reading.ts';
import { useSession } from '../../../data/session.tsx';
import { indexText } from '../../../lib/text-index.ts';
import { findPlace, placeAt } from './find-place.ts';
import { placeInSight } from './place-in-sight.ts';

/** A place is kept once the eye rests on it. */
const restMs = 500;
/** Above a place that is gone back to, so that its line does not stick to the edge. */
const margin = 16;

interface Page {
  readonly scroll: RefObject<HTMLElement | null>;
  readonly text: RefObject<HTMLElement | null>;
  readonly article: Article | undefined;
}

/** Begins an article where it was left, and remembers where it is left. */
export function useReadingPlace({ scroll, text, article }: Page): void {
  const { client, queries, workspace } = useSession();
  const id = article?.id ?? null;
  const edition = article?.edition;
  const key = ['reading-place', id];
  const { data: place } = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => (await client.call('reading.place', { id: id ?? '' }, { signal })).place,
    enabled: id !== null,
  });
  const known = place !== undefined;
  const begun = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another article or edition is begun anew, the same one is not when its place is kept
  useEffect(() => {
    const box = scroll.current;
    begun.current = false;
    if (!box || !text.current || !known) return;
    begun.current = true;
    // Whoever goes to a highlight is brought there.
    if (workspace.get().annotationId !== null) return;
    box.scrollTo(0, place ? heightOf(place, text.current, box) : 0);
  }, [id, edition, known]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is told by `id`
  useEffect(() => {
    const box = scroll.current;
    if (!box || id === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last: ReadingPlace | null | undefined;
    const keep = () => {
      clearTimeout(timer);
      timer = undefined;
      if (!text.current || !begun.current) return;
      const now = placeNow(text.current, box);
      last ??= queries.getQueryData<ReadingPlace | null>(key) ?? null;
      if (last?.share === now?.share) return;
      last = now;
      queries.setQueryData(key, now);
      void client.call('reading.keep', { id, place: now }).then(
        () => queries.invalidateQueries({ queryKey: ['reading-begun'] }),
        // A place that could not be kept is not worth a word: the next one is kept in a moment.
        () => undefined,
      );
    };
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(keep, restMs);
    };
    // Whoever leaves the window leaves it here.
    const onHide = () => document.visibilityState === 'hidden' && timer !== undefined && keep();
    box.addEventListener('scroll', onScroll, { passive: true });
    document.addEventListener('visibilitychange', onHide);
    return () => {
      clearTimeout(timer);
      box.removeEventListener('scroll', onScroll);
      document.removeEventListener('visibilitychange', onHide);
    };
  }, [id, edition, client, queries]);
}

/** How far to scroll to a place. */
function heightOf(place: ReadingPlace, text: HTMLElement, box: HTMLElement): number {
  if (place.share === 0) return 0;
  const index = indexText(text);
  let at = Math.min(findPlace(index.text, place), index.text.length - 1);
  while (at > 0 && index.text[at] === '\n') at--;
  const { top } = index.range({ from: at, to: at + 1 }).getBoundingClientRect();
  return box.scrollTop + top - box.getBoundingClientRect().top - margin;
}

/** Null at the head of a story, which nobody need be brought back to, and once its end was in sight. */
function placeNow(text: HTMLElement, box: HTMLElement): ReadingPlace | null {
  const page = box.getBoundingClientRect();
  if (text.getBoundingClientRect().bottom <= page.bottom + 1) return null;
  const index = indexText(text);
  const place = placeAt(index.text, placeInSight(index, box));
  return place.share === 0 ? null : place;
}
