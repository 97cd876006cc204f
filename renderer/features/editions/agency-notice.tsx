import { Ban, Clock, PenLine } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Article } from '../../../electron/contract/article.ts';
import { t } from '../../i18n/i18n.ts';
import { classes } from '../../lib/classes.ts';
import { fullDate, ownTime } from '../../lib/dates.ts';
import { list } from '../../lib/lists.ts';
import { endOfEmbargo, signalName } from '../../parts/agency-word.ts';
import banner from '../../ui/banner.module.css';
import styles from './above-story.module.css';

/** The agency's word on a story. Its last one counts, also above an older edition. */
export function AgencyNotice({ article }: { readonly article: Article }) {
  const newest = article.editions.at(-1);
  const news = newest?.news;
  if (!newest || !news) return null;
  const { status, embargo, edNote, signals = [] } = news;
  if (status === 'canceled') {
    return (
      <Banner icon={<Ban size={18} aria-hidden />} title={t('editions.withdrawn')}>
        {t('editions.withdrawnHow')}
        {newest.edition !== article.edition && (
          <>
            {' '}
            {t('editions.withdrawnIn', {
              edition: newest.edition,
              date: fullDate(newest.capturedAt),
            })}
          </>
        )}
        {edNote && <q className={styles.said}>{edNote}</q>}
      </Banner>
    );
  }
  const end = embargo === undefined ? null : endOfEmbargo(embargo);
  return (
    <>
      {status === 'withheld' && (
        <Banner icon={<Clock size={18} aria-hidden />} title={t('editions.withheld')}>
          {t('editions.withheldHow')}
        </Banner>
      )}
      {end && end > new Date() && (
        <Banner icon={<Clock size={18} aria-hidden />} title={t('editions.embargo', { time: ownTime(end) })}>
          {t('editions.embargoHow')}
        </Banner>
      )}
      {embargo && !end && (
        <p className={styles.badge}>
          <Clock size={14} aria-hidden /> {t('editions.embargoPrinted', { words: embargo })}
        </p>
      )}
      {signals.length > 0 && (
        <p className={styles.badge}>
          <PenLine size={14} aria-hidden />{' '}
          {t('editions.signals', { signals: list(signals.map(signalName)) })}
        </p>
      )}
    </>
  );
}

interface BannerProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
}

function Banner({ icon, title, children }: BannerProps) {
  return (
    <section className={classes(banner.banner, styles.word)} aria-label={title}>
      {icon}
      <div>
        <p className={styles.title}>{title}</p>
        <p>{children}</p>
      </div>
    </section>
  );
}
