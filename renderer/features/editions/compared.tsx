import { ArrowDown, ArrowUp } from 'lucide-react';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { Article } from '../../../electron/contract/article.ts';
import type { Comparison } from '../../../electron/contract/comparison.ts';
import { download } from '../../lib/download.ts';
import { plural } from '../../lib/numbers.ts';
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
  const place = current < 0 ? plural(changes, 'change') : `Change ${current + 1} of ${changes}`;
  return (
    <Modal
      title="Compare editions"
      size="large"
      reading
      onClose={onClose}
      footer={
        <>
          <Button onClick={save}>Save as text</Button>
          <span className={styles.gap} />
          <output className={styles.place}>{changes === 0 ? 'No change of words' : place}</output>
          <IconButton icon={ArrowUp} label="Previous change" stroke="p" onClick={() => step(-1)} />
          <IconButton icon={ArrowDown} label="Next change" stroke="n" onClick={() => step(1)} />
        </>
      }
    >
      <div className={styles.controls}>
        {chosen}
        {wide && (
          <Choice
            inline
            label="Layout"
            value={layout}
            onChange={setLayout}
            options={[
              { value: 'inline', label: 'In one text' },
              { value: 'beside', label: 'Side by side' },
            ]}
          />
        )}
      </div>
      {byParagraphs && (
        <p className={styles.rough}>
          These editions differ in so much that some passages are compared by whole paragraphs.
        </p>
      )}
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
