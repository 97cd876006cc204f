import { ArrowDown, ArrowUp } from 'lucide-react';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { Article } from '../../../electron/contract/article.ts';
import type { Comparison } from '../../../electron/contract/comparison.ts';
import { t } from '../../i18n/i18n.ts';
import { download } from '../../lib/download.ts';
import { count } from '../../lib/numbers.ts';
import { useMedia } from '../../lib/use-media.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Modal } from '../../ui/modal.tsx';
import { ChangePoints } from './change-points.tsx';
import styles from './comparison.module.css';
import { comparisonText } from './comparison-text.ts';
import { ComparisonView } from './comparison-view.tsx';
import { numbered } from './numbered.ts';
import { useChangeSteps } from './use-change-steps.ts';

interface Props {
  readonly article: Article;
  readonly comparison: Comparison;
  readonly chosen: ReactNode;
  readonly onClose: () => void;
}

/** A comparison as it is read: what matters first, then the story with its changes, to be stepped through. */
export function Compared({ article, comparison, chosen, onClose }: Props) {
  const shown = useRef<HTMLDivElement>(null);
  const [layout, setLayout] = useState<'inline' | 'beside'>('inline');
  const wide = useMedia('(min-width: 45rem)');
  const { blocks, changes } = useMemo(() => numbered(comparison.blocks), [comparison]);
  const { from, to, byParagraphs } = comparison;
  const { current, step, go } = useChangeSteps(shown, changes, `${from.edition}-${to.edition}`);
  const onBlock = (block: number) => {
    const first = blocks[block]?.first;
    if (first !== null && first !== undefined) go(first);
  };
  const save = () =>
    download(
      `editions-${from.edition}-${to.edition}.txt`,
      'text/plain;charset=utf-8',
      comparisonText(article, comparison),
    );
  const place =
    current < 0
      ? t('editions.changes', { count: changes })
      : t('editions.changeOf', { n: count(current + 1), all: count(changes) });
  return (
    <Modal
      title={t('editions.compareTitle')}
      size="large"
      reading
      onClose={onClose}
      footer={
        <>
          <Button onClick={save}>{t('editions.saveAsText')}</Button>
          <span className={styles.gap} />
          <output className={styles.place}>{changes === 0 ? t('editions.noChange') : place}</output>
          <IconButton icon={ArrowUp} label={t('editions.previous')} stroke="p" onClick={() => step(-1)} />
          <IconButton icon={ArrowDown} label={t('editions.next')} stroke="n" onClick={() => step(1)} />
        </>
      }
    >
      <div className={styles.controls}>
        {chosen}
        {wide && (
          <Choice
            inline
            label={t('editions.layout')}
            value={layout}
            onChange={setLayout}
            options={[
              { value: 'inline', label: t('editions.inline') },
              { value: 'beside', label: t('editions.beside') },
            ]}
          />
        )}
      </div>
      {byParagraphs && <p className={styles.rough}>{t('editions.rough')}</p>}
      <div ref={shown}>
        <ChangePoints comparison={comparison} onBlock={onBlock} />
        <ComparisonView
          comparison={comparison}
          blocks={blocks}
          current={current}
          beside={wide && layout === 'beside'}
        />
      </div>
    </Modal>
  );
}
