import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '../../data/session.tsx';
import { currentLanguage, t } from '../../i18n/i18n.ts';
import { createTurns } from '../../lib/turns.ts';
import { FindField } from '../../ui/find-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { answering } from './answering.ts';
import { Example } from './example.tsx';
import { materialOf } from './material.ts';
import styles from './search-help.module.css';

interface Props {
  readonly onUse: (query: string) => void;
  readonly onClose: () => void;
}

const headlinesRead = 60;

/** What the examples are made of, null until it is known; of words that any archive might have where it cannot be. */
function useMaterial() {
  const { client } = useSession();
  const { data, isPending } = useQuery({
    queryKey: ['found', 'examples'],
    queryFn: async ({ signal }) => {
      const newest = await client.call('search.query', { query: '', limit: headlinesRead }, { signal });
      const { facets } = await client.call('search.facets', { query: '', top: 1 }, { signal });
      // The language of this page first: its reader knows that one.
      const own = currentLanguage();
      const hits = newest.hits.toSorted((a, b) => Number(b.language === own) - Number(a.language === own));
      return materialOf(
        hits.flatMap(({ headline }) => headline ?? []),
        facets,
      );
    },
    // Examples that change under the hand with each clip would help nobody.
    refetchOnMount: false,
  });
  return isPending ? null : (data ?? materialOf([], []));
}

/** The search language, each piece of it to be tried on the archive itself. */
export function SearchHelp({ onUse, onClose }: Props) {
  const [sought, setSought] = useState('');
  const [turns] = useState(createTurns);
  const material = useMaterial();
  const groups = material ? answering(sought, material) : [];
  return (
    <>
      <header className={styles.bar}>
        <h2 id="search-help-title" className={styles.title}>
          {t('commands.search.language')}
        </h2>
        <IconButton icon={X} label={t('help.close')} stroke="Escape" onClick={onClose} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
      <section id="search-help" tabIndex={0} className={styles.scroll} aria-labelledby="search-help-title">
        <div className={styles.page}>
          <p className={styles.lead}>{t('help.lead')}</p>
          <FindField
            className={styles.find}
            label={t('help.find')}
            placeholder={t('help.findExample')}
            value={sought}
            onChange={setSought}
          />
          {material && groups.length === 0 && <p className={styles.none}>{t('help.nothing')}</p>}
          {groups.map(({ title, lines }) => (
            <div key={title}>
              <h3 className={styles.heading}>{title}</h3>
              <ul className={styles.lines} aria-label={title}>
                {lines.map(({ query, finds }) => (
                  <Example key={finds} query={query} finds={finds} turns={turns} onUse={onUse} />
                ))}
              </ul>
            </div>
          ))}
        </div>
      </section>
    </>
  );
}
