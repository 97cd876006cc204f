import { Fragment } from 'react';
import { t } from '../../i18n/i18n.ts';
import { classes } from '../../lib/classes.ts';
import styles from './comparison.module.css';
import type { Piece } from './numbered.ts';

export type Side = 'both' | 'from' | 'to';

interface Props {
  readonly pieces: readonly Piece[];
  /** The change gone to. */
  readonly current: number;
  readonly side: Side;
}

/** A block's words with their changes: struck out or underlined, and named for who does not see that. */
export function Pieces({ pieces, current, side }: Props) {
  return pieces.map((piece, i) => {
    if ('same' in piece) return piece.same;
    const removed = side === 'to' ? '' : piece.removed;
    const added = side === 'from' ? '' : piece.added;
    if (removed === '' && added === '') return null;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
      <Fragment key={i}>
        <span data-change={piece.change} className={classes(piece.change === current && styles.current)}>
          {removed !== '' && <Removed>{removed}</Removed>}
          {removed !== '' && added !== '' && ' '}
          {added !== '' && <Added>{added}</Added>}
        </span>
        {spacesBehind(added || removed)}
      </Fragment>
    );
  });
}

/** They belong to neither: what is marked are words. */
const spacesBehind = (words: string): string => words.slice(words.trimEnd().length);

export function Removed({ children }: { readonly children: string }) {
  return (
    <del className={styles.removed}>
      <span className="hidden">{t('editions.removed')} </span>
      {children.trimEnd()}
    </del>
  );
}

export function Added({ children }: { readonly children: string }) {
  return (
    <ins className={styles.added}>
      <span className="hidden">{t('editions.added')} </span>
      {children.trimEnd()}
    </ins>
  );
}
