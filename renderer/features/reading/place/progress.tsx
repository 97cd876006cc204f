import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import type { Article } from '../../../../electron/contract/article.ts';
import { t } from '../../../i18n/i18n.ts';
import { percent } from '../../../lib/numbers.ts';
import { minutesToRead } from './minutes.ts';
import styles from './progress.module.css';

interface Props {
  readonly scroll: RefObject<HTMLElement | null>;
  readonly text: RefObject<HTMLElement | null>;
  readonly article: Article;
}

/** How much of the article is above the lower edge of what scrolls, in hundredths; null where all of it is in sight at once. */
function useShare({ scroll, text, article }: Props): number | null {
  const [share, setShare] = useState<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another article is measured anew
  useLayoutEffect(() => {
    const box = scroll.current;
    const story = text.current;
    if (!box || !story) return setShare(null);
    const measure = () => {
      const page = box.getBoundingClientRect();
      const { top, height } = story.getBoundingClientRect();
      if (height <= page.height) return setShare(null);
      const seen = (page.bottom - top) / height;
      setShare(Math.round(Math.min(1, Math.max(0, seen)) * 100) / 100);
    };
    const sizes = new ResizeObserver(measure);
    sizes.observe(box);
    sizes.observe(story);
    box.addEventListener('scroll', measure, { passive: true });
    measure();
    return () => {
      sizes.disconnect();
      box.removeEventListener('scroll', measure);
    };
  }, [scroll, text, article.id, article.edition]);
  return share;
}

/** A thin bar below the page, and the time that the rest will take. */
export function Progress(props: Props) {
  const share = useShare(props);
  const minutes = useMemo(() => minutesToRead(props.article.text), [props.article.text]);
  if (share === null) return null;
  const left = minutes * (1 - share);
  const words =
    left < 0.75 ? t('reading.place.almost') : t('reading.place.left', { count: Math.round(left) });
  return (
    <div className={styles.foot}>
      <div
        role="progressbar"
        className={styles.bar}
        aria-label={t('reading.place.progress')}
        aria-valuenow={Math.round(share * 100)}
        aria-valuetext={`${percent(share)}${t('lib.comma')}${words}`}
      >
        <div className={styles.read} style={{ '--read': share }} />
      </div>
      <p className={styles.left} aria-hidden>
        {share < 1 && words}
      </p>
    </div>
  );
}
