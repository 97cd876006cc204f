import {
  type LanguageChoice as Chosen,
  type Language,
  languageSchema,
} from '../../../electron/contract/archive.ts';
import { t } from '../../i18n/i18n.ts';
import { languages } from '../../i18n/languages.ts';
import { languageFor } from '../../i18n/locale.ts';
import styles from './settings-dialog.module.css';

const byName = (a: Language, b: Language): number => languages[a].name.localeCompare(languages[b].name);

interface Props {
  readonly value: Chosen;
  readonly onChange: (language: Chosen) => void;
}

/** The interface's language, each by the name that its own speakers know. */
export function LanguageChoice({ value, onChange }: Props) {
  const { name } = languages[languageFor('system', navigator.languages)];
  return (
    <label className={styles.language}>
      <span className={styles.label}>{t('settings.language')}</span>
      <select value={value} onChange={({ target }) => onChange(target.value as Chosen)}>
        <option value="system">{t('settings.asSystem', { name })}</option>
        {languageSchema.options.toSorted(byName).map((language) => (
          <option key={language} value={language} lang={language}>
            {languages[language].name}
          </option>
        ))}
      </select>
    </label>
  );
}
