import type { Settings } from '../../../electron/contract/archive.ts';
import { t } from '../../i18n/i18n.ts';
import { languages } from '../../i18n/languages.ts';
import { Choice } from '../../ui/choice.tsx';
import { ArchiveFacts } from './archive-facts.tsx';
import { LanguageChoice } from './language-choice.tsx';
import type { Setting } from './setting.ts';
import { TextSize } from './text-size.tsx';

const themes = ['system', 'light', 'sepia', 'dark'] as const;

/** How the interface looks and what it speaks. */
export function lookSettings(settings: Settings, onChange: (change: Partial<Settings>) => void): Setting[] {
  const options = themes.map((value) => ({ value, label: t(`settings.themes.${value}`) }));
  return [
    {
      id: 'appearance',
      words: [t('settings.appearance'), ...options.map(({ label }) => label)],
      content: (
        <Choice
          label={t('settings.appearance')}
          value={settings.theme}
          onChange={(theme) => onChange({ theme })}
          options={options}
        />
      ),
    },
    {
      id: 'language',
      words: [t('settings.language'), ...Object.values(languages).map(({ name }) => name)],
      content: <LanguageChoice value={settings.language} onChange={(language) => onChange({ language })} />,
    },
    {
      id: 'textSize',
      words: [t('settings.textSize')],
      content: <TextSize value={settings.textSize} onChange={(textSize) => onChange({ textSize })} />,
    },
  ];
}

/** What is to be known of the archive and the program. */
export const archiveSetting = (onArchives: () => void): Setting => ({
  id: 'archive',
  words: [t('settings.archive'), t('settings.holds'), t('settings.onDisk'), 'Pressmark'],
  content: <ArchiveFacts onArchives={onArchives} />,
});
