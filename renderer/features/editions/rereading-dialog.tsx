import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import type { Rereading } from '../../../electron/contract/rereading.ts';
import { useChanges } from '../../data/changes.ts';
import { errorWords } from '../../data/error-words.ts';
import { useSession, useWorkspace } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';
import { fullDate } from '../../lib/dates.ts';
import { articleFields, type FieldName, fieldLabel } from '../../parts/article-fields.ts';
import { Button } from '../../ui/button.tsx';
import { Modal } from '../../ui/modal.tsx';
import { Added, Removed } from './change.tsx';
import { ChangePoints } from './change-points.tsx';
import styles from './comparison.module.css';
import { ComparisonView } from './comparison-view.tsx';
import { numbered } from './numbered.ts';
import { useChangeSteps } from './use-change-steps.ts';

interface Props {
  readonly id: string;
  readonly onClose: () => void;
}

/** What reading a capture again changed of the edition that is shown, and the way back to what was read before. */
export function RereadingDialog({ id, onClose }: Props) {
  const { client, notices, queries } = useSession();
  const changes = useChanges();
  const edition = useWorkspace(({ edition }) => edition);
  const { data, error } = useQuery({
    queryKey: ['rereading', id, edition],
    queryFn: ({ signal }) =>
      client.call('article.rereading', { id, ...(edition !== null && { edition }) }, { signal }),
    staleTime: 0,
    gcTime: 0,
  });
  const rereading = data?.rereading;
  const takeBack = async (run: number) => {
    try {
      const { undo } = await client.call('article.restore-readings', { run, job: 'reread-back' });
      onClose();
      changes.record(t('rereading.takeBack'), undo);
    } catch (error) {
      notices.fail(error);
    }
    await queries.invalidateQueries();
  };
  return (
    <Modal
      title={t('rereading.changes')}
      size="large"
      reading
      onClose={onClose}
      footer={
        <>
          {rereading && (
            <Button onClick={() => void takeBack(rereading.run)}>{t('rereading.takeBack')}</Button>
          )}
          <Button tone="primary" onClick={onClose}>
            {t('rereading.done')}
          </Button>
        </>
      }
    >
      {rereading && <Changed rereading={rereading} />}
      {rereading === null && <p role="status">{t('rereading.never')}</p>}
      {error && <p role="alert">{errorWords(error)}</p>}
    </Modal>
  );
}

const labelOf = (name: string): string =>
  articleFields.some((field) => field.name === name) ? fieldLabel(name as FieldName) : t('rereading.image');

function Changed({ rereading: { at, fields, comparison } }: { readonly rereading: Rereading }) {
  const shown = useRef<HTMLDivElement>(null);
  const { blocks, changes } = useMemo(() => numbered(comparison.blocks), [comparison]);
  const { current, go } = useChangeSteps(shown, changes, at);
  const onBlock = (block: number) => go(blocks[block]?.first ?? -1);
  return (
    <div ref={shown}>
      <p className={styles.rough}>{t('rereading.changesAt', { date: fullDate(at) })}</p>
      {fields.length > 0 && (
        <section aria-labelledby="fields-heading" className={styles.points}>
          <h3 id="fields-heading" className={styles.heading}>
            {t('rereading.fields')}
          </h3>
          <ul>
            {fields.map(({ name, from, to }) => (
              <li key={name} className={styles.point}>
                <span className={styles.label}>{labelOf(name)}</span>
                <span className={styles.values} dir="auto">
                  {from !== null && <Removed>{from}</Removed>} {to !== null && <Added>{to}</Added>}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ChangePoints comparison={comparison} onBlock={onBlock} />
      {changes === 0 ? (
        <p>{t('rereading.wordsSame')}</p>
      ) : (
        <ComparisonView comparison={comparison} blocks={blocks} current={current} beside={false} />
      )}
    </div>
  );
}
