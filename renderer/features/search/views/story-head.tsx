import { ChevronDown, ChevronRight } from 'lucide-react';
import type { StoryPlace } from '../../../../electron/contract/search.ts';
import { useWorkspace } from '../../../data/session.tsx';
import { t } from '../../../i18n/i18n.ts';
import styles from './story-head.module.css';

interface Props {
  readonly story: StoryPlace;
  readonly sources: readonly string[];
}

/** Above the first article of a story: how many it has, and whose; a click folds it. The row's name says it, and arrow keys do it. */
export function StoryHead({ story, sources }: Props) {
  const isUnfolded = useWorkspace(({ unfolded }) => unfolded.has(story.first));
  const Arrow = isUnfolded ? ChevronDown : ChevronRight;
  return (
    <div className={styles.head} data-unfolded={isUnfolded} aria-hidden>
      <Arrow className={styles.arrow} size={14} strokeWidth={1.75} />
      <span className={styles.count}>{t('list.ofStory', { count: story.of })}</span>
      <span className={styles.sources} dir="auto">
        {sources.join(' · ')}
      </span>
    </div>
  );
}
