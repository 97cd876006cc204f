import { Ban, Clock, PenLine } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Article } from '../../../electron/contract/article.ts';
import { fullDate, ownTime } from '../../lib/dates.ts';
import { endOfEmbargo, signalName } from '../../parts/agency-word.ts';
import styles from './above-story.module.css';

/** The agency's word on a story. Its last one counts, also above an older edition. */
export function AgencyNotice({ article }: { readonly article: Article }) {
  const newest = article.editions.at(-1);
  const news = newest?.news;
  if (!newest || !news) return null;
  const { status, embargo, edNote, signals = [] } = news;
  if (status === 'canceled') {
    return (
      <Banner icon={<Ban size={18} aria-hidden />} title="The agency has withdrawn this story">
        Keep it for the record. Do not publish it.
        {newest.edition !== article.edition && (
          <>
            {' '}
            It was withdrawn in edition {newest.edition}, captured {fullDate(newest.capturedAt)}.
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
        <Banner icon={<Clock size={18} aria-hidden />} title="The agency withholds this story">
          Do not publish it before the agency sets it free.
        </Banner>
      )}
      {end && end > new Date() && (
        <Banner icon={<Clock size={18} aria-hidden />} title={`Under embargo until ${ownTime(end)}`}>
          Do not publish it before then.
        </Banner>
      )}
      {embargo && !end && (
        <p className={styles.badge}>
          <Clock size={14} aria-hidden /> Embargo, as printed: {embargo}
        </p>
      )}
      {signals.length > 0 && (
        <p className={styles.badge}>
          <PenLine size={14} aria-hidden /> The agency marks it: {signals.map(signalName).join(', ')}
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
    <section className={styles.banner} aria-label={title}>
      {icon}
      <div>
        <p className={styles.title}>{title}</p>
        <p>{children}</p>
      </div>
    </section>
  );
}
