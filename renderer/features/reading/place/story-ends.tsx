import { ArrowLeft, ArrowRight } from 'lucide-react';
import { t } from '../../../i18n/i18n.ts';
import styles from './story-ends.module.css';

/** A story beside the open one in the list. */
export interface Neighbour {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
}

export interface Neighbours {
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
  go(by: 1 | -1): void;
}

/** The way on, where a story ends. */
export function StoryEnds({ previous, next, go }: Neighbours) {
  if (!previous && !next) return null;
  return (
    <nav className={styles.ends} aria-label={t('reading.place.around')}>
      {previous && (
        <End story={previous} label={t('reading.place.previous')} icon={ArrowLeft} onGo={() => go(-1)} />
      )}
      {next && <End story={next} label={t('reading.place.next')} icon={ArrowRight} onGo={() => go(1)} />}
    </nav>
  );
}

interface EndProps {
  readonly story: Neighbour;
  readonly label: string;
  readonly icon: typeof ArrowLeft;
  readonly onGo: () => void;
}

function End({ story, label, icon: Icon, onGo }: EndProps) {
  return (
    <button type="button" className={styles.end} onClick={onGo}>
      <span className={styles.label}>
        <Icon size={14} strokeWidth={1.75} aria-hidden className="mirrored" />
        {label}
      </span>
      <span className={styles.headline} lang={story.language ?? undefined} dir="auto">
        {story.headline ?? t('parts.untitled')}
      </span>
      {story.publisher && <span className={styles.publisher}>{story.publisher}</span>}
    </button>
  );
}
