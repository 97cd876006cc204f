import type { Feed } from '../../../electron/contract/feed.ts';
import { useSavedSearches } from '../../data/saved-searches.ts';
import { t } from '../../i18n/i18n.ts';
import { Check } from '../../ui/check.tsx';
import styles from './feeds.module.css';

/** What can be chosen for a feed besides its address. */
export type Choices = Pick<Feed, 'every' | 'fullText' | 'search'>;

interface Props {
  readonly choices: Choices;
  readonly onChange: (change: Partial<Choices>) => void;
}

const times = [
  [null, 'asked'],
  [60, 'hourly'],
  [360, 'sixHourly'],
  [1440, 'daily'],
] as const;

/** How often, how much and what of a feed. */
export function FeedChoices({ choices: { every, fullText, search }, onChange }: Props) {
  const saved = useSavedSearches();
  return (
    <div className={styles.choices}>
      <label className={styles.choice}>
        <span>{t('feeds.lookForNews')}</span>
        <select
          value={every ?? ''}
          onChange={({ target }) => onChange({ every: target.value === '' ? null : Number(target.value) })}
        >
          {times.map(([minutes, name]) => (
            <option key={name} value={minutes ?? ''}>
              {t(`feeds.times.${name}`)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.choice}>
        <span>{t('feeds.archive')}</span>
        <select value={search ?? ''} onChange={({ target }) => onChange({ search: target.value || null })}>
          <option value="">{t('feeds.everything')}</option>
          {saved.map(({ id, name }) => (
            <option key={id} value={id}>
              {t('feeds.whatSearchFinds', { name })}
            </option>
          ))}
        </select>
      </label>
      <Check label={t('feeds.fullText')} checked={fullText} onChange={(fullText) => onChange({ fullText })} />
    </div>
  );
}
