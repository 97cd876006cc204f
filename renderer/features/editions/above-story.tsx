import type { Article } from '../../../electron/contract/article.ts';
import styles from './above-story.module.css';
import { AgencyNotice } from './agency-notice.tsx';
import { EditionLine } from './edition-line.tsx';

interface Props {
  readonly article: Article;
  readonly onCompare: () => void;
}

/** What must be known before a story is read: that it was withdrawn, is not free yet, was corrected, or is told in several editions. */
export function AboveStory({ article, onCompare }: Props) {
  return (
    <div className={styles.above}>
      <AgencyNotice article={article} />
      <EditionLine article={article} onCompare={onCompare} />
    </div>
  );
}
