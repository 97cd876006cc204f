import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Article } from '../../../electron/contract/article.ts';
import { errorWords } from '../../data/error-words.ts';
import { useArticle } from '../../data/queries.ts';
import { useSession, useWorkspace } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';
import { Modal } from '../../ui/modal.tsx';
import { Compared } from './compared.tsx';
import styles from './comparison.module.css';
import { EditionSelect } from './edition-select.tsx';

interface Props {
  readonly id: string;
  readonly onClose: () => void;
}

/** Two editions of a story beside each other. It begins with the one that is shown and the one before the newest, or the newest. */
export function CompareDialog({ id, onClose }: Props) {
  const shown = useWorkspace(({ edition }) => edition);
  const { data: article } = useArticle(id, shown);
  return article && <Comparing article={article} onClose={onClose} />;
}

function Comparing({ article, onClose }: { readonly article: Article; readonly onClose: () => void }) {
  const { client } = useSession();
  const newest = article.editions.at(-1)?.edition ?? 1;
  const [pair, setPair] = useState({
    from: article.edition === newest ? Math.max(1, newest - 1) : article.edition,
    to: newest,
  });
  const { data, error } = useQuery({
    queryKey: ['comparison', article.id, pair],
    queryFn: ({ signal }) => client.call('article.compare', { id: article.id, ...pair }, { signal }),
    staleTime: 0,
    gcTime: 0,
  });
  const chosen = (
    <div className={styles.chosen}>
      <EditionSelect
        label={t('editions.from')}
        article={article}
        value={pair.from}
        onChange={(from) => setPair({ ...pair, from })}
      />
      <span>{t('editions.between')}</span>
      <EditionSelect
        label={t('editions.to')}
        article={article}
        value={pair.to}
        onChange={(to) => setPair({ ...pair, to })}
      />
    </div>
  );
  if (data) return <Compared article={article} comparison={data} chosen={chosen} onClose={onClose} />;
  return (
    <Modal title={t('editions.compareTitle')} size="large" onClose={onClose}>
      {chosen}
      <p role={error ? 'alert' : 'status'}>{error ? errorWords(error) : t('editions.comparing')}</p>
    </Modal>
  );
}
