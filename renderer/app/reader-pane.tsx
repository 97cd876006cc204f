import { type RefObject, useEffect } from 'react';
import { useWorkspace } from '../data/session.tsx';
import { Reader, type ReaderParts } from '../features/reading/reader.tsx';
import { ReaderToolbar } from '../features/reading/toolbar.tsx';
import type { Matches } from '../features/reading/use-matches.ts';
import { Kbd } from '../ui/kbd.tsx';
import type { Actions } from './actions.ts';
import styles from './reader-pane.module.css';

interface Props {
  readonly actions: Actions;
  readonly matches: RefObject<Matches | null>;
  readonly words: string;
  readonly narrow: boolean;
  readonly textSize: number;
}

export function ReaderPane({ actions, matches, words, narrow, textSize }: Props) {
  return (
    <section className={styles.pane} aria-label="Reading">
      <Reader
        query={words}
        textSize={textSize}
        toolbar={(parts) => <Bar {...parts} actions={actions} latest={matches} narrow={narrow} />}
        nothing={
          <p className={styles.nothing} data-single-key>
            <Kbd stroke="j" /> <Kbd stroke="k" /> to move, <Kbd stroke="/" /> to search, <Kbd stroke="?" />{' '}
            for all keys
          </p>
        }
      />
    </section>
  );
}

interface BarProps extends ReaderParts {
  readonly actions: Actions;
  readonly latest: RefObject<Matches | null>;
  readonly narrow: boolean;
}

/** Keeps the matches where the commands find them. */
function Bar({ article, matches, actions, latest, narrow }: BarProps) {
  const facts = useWorkspace(({ facts }) => facts);
  useEffect(() => {
    latest.current = matches;
    return () => {
      latest.current = null;
    };
  }, [latest, matches]);
  return (
    <ReaderToolbar article={article} matches={matches} actions={actions} narrow={narrow} factsShown={facts} />
  );
}
