import type { ReactNode } from 'react';
import type { Hit } from '../../../../electron/contract/search.ts';
import type { DropPlace } from '../../../lib/drop-place.ts';

/** One article of a list, whatever it looks like. */
export interface ItemProps {
  readonly id: string;
  readonly hit: Hit | undefined;
  readonly index: number;
  /** How many the list has; -1 where that is not known. */
  readonly total: number;
  readonly current: boolean;
  /** It is the one that is read. */
  readonly opened: boolean;
  readonly picked: boolean;
  /** Where what is dragged would go, if it would go beside this one. */
  readonly dropAt?: DropPlace | undefined;
}

export interface ContentProps {
  readonly hit: Hit;
}

export type Content = (props: ContentProps) => ReactNode;
