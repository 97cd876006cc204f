import type { News } from '../../../electron/contract/article.ts';
import { ownTime } from '../../lib/dates.ts';
import { endOfEmbargo, signalName } from '../../parts/agency-word.ts';
import { Entry } from './entry.tsx';

const states = {
  usable: 'usable',
  withheld: 'withheld, not to be published yet',
  canceled: 'withdrawn, not to be published',
} as const;

/** What an agency's file says beside the story: what binds whoever wants to use it. */
export function NewsFacts({ news }: { readonly news: News | undefined }) {
  if (!news) return null;
  const { status, signals, embargo, usageTerms, edNote, version, guid, urgency } = news;
  const end = embargo === undefined ? null : endOfEmbargo(embargo);
  const lines: readonly (readonly [name: string, value: string | undefined])[] = [
    ['Agency’s status', status && states[status]],
    ['Agency’s signals', signals?.map(signalName).join(', ')],
    ['Embargo', end ? `until ${ownTime(end)}` : embargo && `as printed: ${embargo}`],
    ['Usage terms', usageTerms],
    ['Note to editors', edNote],
    ['Urgency', urgency === undefined ? undefined : `${urgency}, where 1 is the most`],
    ['Agency’s version', version],
    ['Agency’s name for it', guid],
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
