import { useState } from 'react';
import type { Comparison } from '../../../electron/contract/comparison.ts';
import { currentLanguage, t } from '../../i18n/i18n.ts';
import { classes } from '../../lib/classes.ts';
import { fullDate } from '../../lib/dates.ts';
import { Pieces } from './change.tsx';
import styles from './comparison.module.css';
import { folded, type NumberedBlock } from './numbered.ts';
import { partName } from './point-words.ts';

interface Props {
  readonly comparison: Comparison;
  readonly blocks: readonly NumberedBlock[];
  readonly current: number;
  readonly beside: boolean;
}

/** Both editions in one text, or beside each other. */
export function ComparisonView({ comparison, blocks, current, beside }: Props) {
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const { from, to, language } = comparison;
  const block = (one: NumberedBlock, key: number) => (
    <Block key={key} block={one} current={current} beside={beside} />
  );
  return (
    <div className={classes(styles.story, beside && styles.beside)} lang={language ?? undefined}>
      {beside && (
        <div className={styles.pair}>
          {[from, to].map(({ edition, capturedAt }) => (
            <h3 key={edition} className={styles.edition} lang={currentLanguage()}>
              {t('editions.edition', { edition })}
              <span className={styles.when}>{fullDate(capturedAt)}</span>
            </h3>
          ))}
        </div>
      )}
      {folded(blocks).map((one, key) => {
        if (one.kind !== 'stretch') return block(one, key);
        if (open.has(one.at)) return one.blocks.map((inside, i) => block(inside, key + i / 1e6));
        return (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no identity but their place
            key={key}
            type="button"
            lang={currentLanguage()}
            className={styles.fold}
            onClick={() => setOpen((open) => new Set([...open, one.at]))}
          >
            {t('editions.unchanged', { count: one.blocks.length })}
          </button>
        );
      })}
    </div>
  );
}

interface BlockProps {
  readonly block: NumberedBlock;
  readonly current: number;
  readonly beside: boolean;
}

function Block({ block: { part, kind, pieces }, current, beside }: BlockProps) {
  const name = partName(part);
  const cell = (side: 'both' | 'from' | 'to') => (
    <p className={styles[part]} dir="auto">
      <Pieces pieces={pieces} current={current} side={side} />
    </p>
  );
  return (
    <div className={styles.block}>
      {name && (
        <p className={styles.part} lang={currentLanguage()}>
          {name}
        </p>
      )}
      {beside ? (
        <div className={styles.pair}>
          {kind === 'added' ? <div /> : cell('from')}
          {kind === 'removed' ? <div /> : cell('to')}
        </div>
      ) : (
        cell('both')
      )}
    </div>
  );
}
