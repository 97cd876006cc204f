import { type MouseEvent, type RefObject, useLayoutEffect, useState } from 'react';
import { classes } from '../../lib/classes.ts';
import styles from './hit-strip.module.css';
import type { Matches } from './use-matches.ts';

interface Props {
  /** What scrolls: the strip shows it from top to bottom. */
  readonly scroll: RefObject<HTMLElement | null>;
  readonly matches: Matches;
}

/** Where the hits lie, from 0 at the top of the page to 1 at its end, by their order in the text. */
function usePlaces(scroll: Props['scroll'], ranges: readonly Range[]): readonly number[] {
  const [places, setPlaces] = useState<readonly number[]>([]);
  useLayoutEffect(() => {
    const box = scroll.current;
    if (!box || ranges.length === 0) return setPlaces([]);
    const measure = () => {
      const top = box.getBoundingClientRect().top - box.scrollTop;
      const place = (range: Range) => (range.getBoundingClientRect().top - top) / box.scrollHeight;
      setPlaces(ranges.map(place));
    };
    // Pictures that come late, another text size and another width of the window all change the page's size.
    const sizes = new ResizeObserver(measure);
    sizes.observe(box);
    for (const child of box.children) sizes.observe(child);
    measure();
    return () => sizes.disconnect();
  }, [scroll, ranges]);
  return places;
}

/** Ticks finer than this run into each other. */
const steps = 400;

/** A mark beside the page for each hit in it; a click goes to the nearest. By keys and for screen readers there are the steps in the bar. */
export function HitStrip({ scroll, matches }: Props) {
  const { ranges, at, go } = matches;
  const places = usePlaces(scroll, ranges);
  if (places.length === 0) return null;
  const ticks = new Set(places.map((place) => Math.round(place * steps)));
  const current = places[at];
  const onClick = (event: MouseEvent) => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    const wanted = (event.clientY - top) / height;
    const away = places.map((place) => Math.abs(place - wanted));
    go(away.indexOf(Math.min(...away)));
  };
  return (
    <div className={styles.strip} aria-hidden data-hits={ranges.length} onClick={onClick}>
      {[...ticks].map((tick) => (
        <span key={tick} className={styles.tick} style={{ top: `${(tick / steps) * 100}%` }} />
      ))}
      {current !== undefined && (
        <span className={classes(styles.tick, styles.now)} style={{ top: `${current * 100}%` }} />
      )}
    </div>
  );
}
