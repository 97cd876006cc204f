import { LiveRegion } from '../../ui/live-region.tsx';
import styles from './sidebar.module.css';
import { type DropsAt, useDrop } from './use-drop.ts';

interface Props {
  readonly id: string;
  readonly text: string;
  readonly dropsAt: DropsAt;
}

/** The heading of a tree, which takes what is to lie at its top; while it would, it says so. */
export function DroppableHeading({ id, text, dropsAt }: Props) {
  const { on, placeAt, words } = useDrop(dropsAt);
  return (
    <>
      <h2 id={id} className={styles.heading} data-path="" data-drop={placeAt('')} {...on}>
        {words || text}
      </h2>
      <LiveRegion text={words} />
    </>
  );
}
