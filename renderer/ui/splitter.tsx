import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import styles from './splitter.module.css';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

const step = 16;

/** 1 where the line runs to the right, and -1 where it runs to the left: the pane is on the other side of the hairline there. */
const along = (element: Element): 1 | -1 => (getComputedStyle(element).direction === 'rtl' ? -1 : 1);

/** The hairline between two panes, to be drawn with a pointer or moved with the arrow keys. */
export function Splitter({ label, value, min, max, onChange }: Props) {
  const start = useRef<{ readonly x: number; readonly value: number } | null>(null);
  const set = (next: number) => onChange(Math.round(Math.max(min, Math.min(max, next))));

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, value };
  };
  const onPointerMove = ({ clientX, currentTarget }: PointerEvent) => {
    if (start.current) set(start.current.value + (clientX - start.current.x) * along(currentTarget));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -step, ArrowRight: step }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    set(value + by * along(event.currentTarget));
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that moves is no rule
    <div
      role="separator"
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      className={styles.splitter}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        start.current = null;
      }}
      onKeyDown={onKeyDown}
    />
  );
}
