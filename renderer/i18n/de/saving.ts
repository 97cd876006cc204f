import type { saving as english } from '../en/saving.ts';
import type { TranslationOf } from '../translation.ts';

export const saving: TranslationOf<typeof english> = {
  saveThis: 'Diese Suche speichern',
  savedAs: 'Gespeichert als {{name}}',
  savedSearch: 'Gespeicherte Suche',
  noQuotes: 'Bitte ohne Anführungszeichen',
  nameTaken: 'Eine andere Suche hat diesen Namen',
  replaces: 'Ersetzt die vorhandene',
  changed: '„{{name}}“ geändert',
  saved: '„{{name}}“ gespeichert',
  save: 'Speichern',
  name: 'Name',
  nameExample: 'Mein Ressort',
  query: 'Suchanfrage',
  useInOthers: 'Andere Suchen können sie als {{code}} verwenden',
  tag: 'Schlagwort für neue Treffer',
  notify: 'Bei neuen Treffern benachrichtigen',
};
