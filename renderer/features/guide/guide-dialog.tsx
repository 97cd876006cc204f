import { useEffect, useRef, useState } from 'react';
import { t } from '../../i18n/i18n.ts';
import { Modal } from '../../ui/modal.tsx';
import { chapters } from './chapters.ts';
import styles from './guide-dialog.module.css';
import { Prose } from './prose.tsx';

interface Props {
  readonly onClose: () => void;
}

/** The guide, a chapter at a time. It is written in English. */
export function GuideDialog({ onClose }: Props) {
  const [at, setAt] = useState(0);
  const page = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another chapter begins at its top
  useEffect(() => {
    page.current?.scrollTo({ top: 0 });
  }, [at]);
  const chapter = chapters[at];
  const next = chapters[at + 1];
  const open = (file: string) => {
    const found = chapters.findIndex(({ id }) => file === `${id}.md`);
    if (found >= 0) setAt(found);
  };
  const turn = (to: number) => {
    setAt(to);
    page.current?.focus({ preventScroll: true });
  };
  return (
    <Modal title={t('commands.guide.open')} size="large" initialFocus={page} onClose={onClose}>
      <div className={styles.guide}>
        <nav className={styles.contents} aria-label={t('help.chapters')}>
          <ol>
            {chapters.map(({ id, title }, n) => (
              <li key={id}>
                <button
                  type="button"
                  lang="en"
                  className={styles.chapter}
                  aria-current={n === at ? 'page' : undefined}
                  onClick={() => turn(n)}
                >
                  {title}
                </button>
              </li>
            ))}
          </ol>
        </nav>
        <article
          ref={page}
          className={styles.page}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: keys scroll it
          tabIndex={0}
          aria-label={chapter?.title}
          lang="en"
          dir="ltr"
        >
          {chapter && <Prose text={chapter.text} onChapter={open} />}
          {next && (
            <button type="button" className={styles.next} onClick={() => turn(at + 1)}>
              {next.title}
            </button>
          )}
        </article>
      </div>
    </Modal>
  );
}
