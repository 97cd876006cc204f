import type { ReactNode } from 'react';
import type { settings } from '../../i18n/en/settings.ts';
import { t } from '../../i18n/i18n.ts';
import { answers } from '../../lib/answers.ts';

export type SettingId = keyof typeof settings.also;

/** A part of the settings with the control that changes it. */
export interface Setting {
  readonly id: SettingId;
  /** Its name, and what else of its own words it can be found by. */
  readonly words: readonly string[];
  readonly content: ReactNode;
}

/** The settings that have every word typed: in their own words, or in others that people call them by. */
export const answering = (settings: readonly Setting[], typed: string): readonly Setting[] =>
  settings.filter(({ id, words }) => answers([...words, t(`settings.also.${id}`)].join(' '), typed));
