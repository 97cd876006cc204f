import type { Feed } from '../../../electron/contract/feed.ts';
import { useSavedSearches } from '../../data/saved-searches.ts';
import { Check } from '../../ui/check.tsx';
import styles from './feeds.module.css';

/** What can be chosen for a feed besides its address. */
export type Choices = Pick<Feed, 'every' | 'fullText' | 'search'>;

interface Props {
  readonly choices: Choices;
  readonly onChange: (change: Partial<Choices>) => void;
}

const times: readonly (readonly [minutes: number | null, words: string])[] = [
  [null, 'Only when I ask'],
  [60, 'Every hour'],
  [360, 'Every six hours'],
  [1440, 'Every day'],
];

/** How often, how much and what of a feed. */
export function FeedChoices({ choices: { every, fullText, search }, onChange }: Props) {
  const saved = useSavedSearches();
  return (
    <div className={styles.choices}>
      <label className={styles.choice}>
        <span>Look for news</span>
        <select
          value={every ?? ''}
          onChange={({ target }) => onChange({ every: target.value === '' ? null : Number(target.value) })}
        >
          {times.map(([minutes, words]) => (
            <option key={words} value={minutes ?? ''}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.choice}>
        <span>Archive</span>
        <select value={search ?? ''} onChange={({ target }) => onChange({ search: target.value || null })}>
          <option value="">Everything</option>
          {saved.map(({ id, name }) => (
            <option key={id} value={id}>
              What “{name}” finds
            </option>
          ))}
        </select>
      </label>
      <Check
        label="Fetch each article’s own page for its whole text"
        checked={fullText}
        onChange={(fullText) => onChange({ fullText })}
      />
    </div>
  );
}
