import type { News } from '../../../electron/contract/article.ts';
import { t } from '../../i18n/i18n.ts';
import { ownTime } from '../../lib/dates.ts';
import { list } from '../../lib/lists.ts';
import { endOfEmbargo, signalName } from '../../parts/agency-word.ts';
import { Entry } from './entry.tsx';

/** What an agency's file says beside the story: what binds whoever wants to use it. */
export function NewsFacts({ news }: { readonly news: News | undefined }) {
  if (!news) return null;
  const { status, signals, embargo, usageTerms, edNote, version, guid, urgency } = news;
  const end = embargo === undefined ? null : endOfEmbargo(embargo);
  const lines: readonly (readonly [name: string, value: string | undefined])[] = [
    [t('reading.agency.status'), status && t(`reading.agency.statuses.${status}`)],
    [t('reading.agency.signals'), signals && list(signals.map(signalName))],
    [
      t('reading.agency.embargo'),
      end
        ? t('reading.agency.until', { time: ownTime(end) })
        : embargo && t('reading.agency.asPrinted', { words: embargo }),
    ],
    [t('reading.agency.usageTerms'), usageTerms],
    [t('reading.agency.edNote'), edNote],
    [
      t('reading.agency.urgency'),
      urgency === undefined ? undefined : t('reading.agency.urgencyOf', { urgency }),
    ],
    [t('reading.agency.version'), version],
    [t('reading.agency.guid'), guid],
  ];
  return lines.map(
    ([name, value]) =>
      value && (
        <Entry key={name} name={name}>
          <span dir="auto">{value}</span>
        </Entry>
      ),
  );
}
