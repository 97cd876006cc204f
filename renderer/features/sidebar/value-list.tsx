import { useState } from 'react';
import type { SidebarSection } from '../../../electron/contract/sidebar.ts';
import { isNarrowedBy, narrowed, widened } from '../../data/narrowed.ts';
import { useSession, useWorkspace } from '../../data/session.tsx';
import { useValues, type ValueField } from '../../data/values.ts';
import { freshList } from '../../data/workspace.ts';
import { t } from '../../i18n/i18n.ts';
import { classes } from '../../lib/classes.ts';
import { count } from '../../lib/numbers.ts';
import lines from './line.module.css';
import { type Frame, Section } from './section.tsx';
import styles from './sidebar.module.css';

/** So many are shown, and with each wish for more the next number of them. */
export const steps = [8, 30, 100, 500, 2000] as const;

interface Props {
  readonly section: Extract<SidebarSection, 'sources' | 'agencies'>;
  readonly field: ValueField;
  readonly frame: Frame;
}

/** The publishers or the agencies of the archive; one that is chosen narrows what is shown to its articles, and again widens it. */
export function ValueList({ section, field, frame }: Props) {
  const { workspace } = useSession();
  const text = useWorkspace(({ text }) => text);
  const [step, setStep] = useState(0);
  const { data } = useValues(field, steps[step] ?? steps[0]);
  if (!data) return null;
  const choose = (query: string) => {
    // An article has one of these only: another one takes its place.
    const rest = data.values.reduce(
      (words, value) => (value.query === query ? words : widened(words, value.query)),
      text,
    );
    const words = isNarrowedBy(rest, query) ? widened(rest, query) : narrowed(rest, query);
    workspace.set({ text: words, query: words, drawer: false, pane: 'list', ...freshList });
  };
  const id = `${section}-heading`;
  return (
    <Section section={section} frame={frame} id={id}>
      <ul aria-labelledby={id}>
        {data.values.map(({ value, count: n, query }) => (
          <li key={value}>
            <button
              type="button"
              className={classes(lines.line, styles.value)}
              aria-pressed={isNarrowedBy(text, query)}
              data-current={isNarrowedBy(text, query) || undefined}
              onClick={() => choose(query)}
            >
              <bdi className={lines.label}>{value}</bdi> <span className={lines.count}>{count(n)}</span>
            </button>
          </li>
        ))}
      </ul>
      {data.more > 0 && step < steps.length - 1 && (
        <button type="button" className={styles.quiet} onClick={() => setStep(step + 1)}>
          {t('sidebar.moreValues', { count: data.more })}
        </button>
      )}
      {step > 0 && (
        <button type="button" className={styles.quiet} onClick={() => setStep(0)}>
          {t('sidebar.fewerValues')}
        </button>
      )}
    </Section>
  );
}
