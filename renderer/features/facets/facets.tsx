import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { SlidersHorizontal } from 'lucide-react';
import { useId, useState } from 'react';
import type { Facet } from '../../../electron/contract/facets.ts';
import { narrowed } from '../../data/narrowed.ts';
import { useSession, useWorkspace } from '../../data/session.tsx';
import { freshList } from '../../data/workspace.ts';
import { t } from '../../i18n/i18n.ts';
import { calmPlace } from '../../lib/calm-place.ts';
import { languageName } from '../../lib/language-name.ts';
import { count } from '../../lib/numbers.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from './facets.module.css';

/** So many of each are enough to narrow by; the query language reaches the others. */
const top = 6;

interface ButtonProps {
  readonly open: boolean;
  readonly controls: string;
  readonly onClick: () => void;
}

function FacetsButton({ open, controls, onClick }: ButtonProps) {
  return (
    <IconButton
      icon={SlidersHorizontal}
      label={t('facets.open')}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      onClick={onClick}
    />
  );
}

/** The button that shows what a search is made of, and that list. */
export function useFacets(query: string) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return {
    button: <FacetsButton open={open} controls={id} onClick={() => setOpen(!open)} />,
    list: open ? <FacetList id={id} query={query} /> : null,
  };
}

/** By what a search can be narrowed, each with how many it would leave. */
function FacetList({ id, query }: { readonly id: string; readonly query: string }) {
  const { client, workspace } = useSession();
  const text = useWorkspace(({ text }) => text);
  const { data } = useQuery({
    queryKey: ['found', 'facets', query],
    queryFn: async ({ signal }) =>
      (await client.call('search.facets', { query, top }, { signal, supersedes: 'facets' })).facets,
    placeholderData: keepPreviousData,
  });
  if (!data) return null;
  // What all hits share does not narrow.
  const useful = data.filter(
    ({ values, more, counted }) => values.length + more > 1 || (values[0]?.count ?? counted) < counted,
  );
  const narrow = (fragment: string) => {
    const words = narrowed(text, fragment);
    workspace.set({ text: words, query: words, ...freshList });
  };
  return (
    <section id={id} className={styles.facets} aria-label={t('facets.label')}>
      {useful.length === 0 && <p className={styles.note}>{t('facets.nothing')}</p>}
      {useful.map((facet) => (
        <div key={facet.field} className={styles.facet}>
          <h2 id={`${id}-${facet.field}`} className={styles.name}>
            {t(`facets.fields.${facet.field}`)}
          </h2>
          <ul className={styles.values} aria-labelledby={`${id}-${facet.field}`}>
            {facet.values.map(({ value, count: n, query: fragment }) => (
              <li key={value}>
                <button type="button" className={styles.value} onClick={() => narrow(fragment)}>
                  <bdi className={styles.label}>{shown(facet.field, value)}</bdi>{' '}
                  <span className={styles.count}>{count(n)}</span>
                </button>
              </li>
            ))}
            {facet.more > 0 && <li className={styles.more}>{t('facets.more', { count: facet.more })}</li>}
          </ul>
        </div>
      ))}
      <Sampled facets={useful} />
    </section>
  );
}

/** A value as it is read: a language by its name, a place without its printed capitals. */
function shown(field: Facet['field'], value: string): string {
  if (field === 'language') return languageName(value) ?? value;
  return (field === 'place' && calmPlace(value)) || value;
}

/** Counts that are of a part only are said to be. */
function Sampled({ facets }: { readonly facets: readonly Facet[] }) {
  const part = facets.find(({ exact, field }) => !exact && field !== 'year' && field !== 'author');
  if (part) return <p className={styles.note}>{t('facets.sampled', { n: count(part.counted) })}</p>;
  const authors = facets.find(({ exact, field }) => !exact && field === 'author');
  return authors ? (
    <p className={styles.note}>{t('facets.authorsSampled', { n: count(authors.counted) })}</p>
  ) : null;
}
