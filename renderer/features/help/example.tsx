import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Trans } from 'react-i18next';
import { useSession } from '../../data/session.tsx';
import type { Turns } from '../../lib/turns.ts';
import styles from './search-help.module.css';

interface Props {
  readonly query: string;
  readonly finds: string;
  readonly turns: Turns;
  readonly onUse: (query: string) => void;
}

/** Whether an element is in sight. */
function useInSight() {
  const element = useRef<HTMLLIElement>(null);
  const [inSight, setInSight] = useState(false);
  useEffect(() => {
    const watch = new IntersectionObserver((entries) => setInSight(entries.at(-1)?.isIntersecting ?? false));
    if (element.current) watch.observe(element.current);
    return () => watch.disconnect();
  }, []);
  return { element, inSight };
}

/** One way to ask, which can be tried by a click. While it is in sight it says what it finds now. */
export function Example({ query, finds, turns, onUse }: Props) {
  const { element, inSight } = useInSight();
  return (
    <li ref={element}>
      <button type="button" className={styles.example} onClick={() => onUse(query)}>
        <code className={styles.code} dir="auto">
          {query}
        </code>{' '}
        <span className={styles.finds}>{finds}</span>{' '}
        <span className={styles.count}>{inSight && <Count query={query} turns={turns} />}</span>
      </button>
    </li>
  );
}

/** Asked in its turn, so that a page of examples does not come between a person and a search; given up when out of sight. */
function Count({ query, turns }: Pick<Props, 'query' | 'turns'>) {
  const { client } = useSession();
  const { data } = useQuery({
    queryKey: ['found', 'example', query],
    queryFn: ({ signal }) =>
      turns(async () => {
        const { total, totalIsExact } = await client.call(
          'search.query',
          { query, sort: 'newest', limit: 1 },
          { signal },
        );
        return { total, totalIsExact };
      }, signal),
  });
  if (!data) return null;
  return (
    <Trans
      i18nKey={data.totalIsExact ? 'help.count' : 'help.aboutCount'}
      count={data.total}
      components={{ more: <span className="hidden" /> }}
    />
  );
}
