import type { settings as english } from '../en/settings.ts';
import type { TranslationOf } from '../translation.ts';

export const settings: TranslationOf<typeof english> = {
  title: 'Einstellungen',
  appearance: 'Erscheinungsbild',
  themes: {
    system: 'Wie das System',
    light: 'Hell',
    dark: 'Dunkel',
    sepia: 'Sepia',
  },
  language: 'Sprache',
  asSystem: 'Wie das System ({{name}})',
  textSize: 'Schriftgröße der Artikel',
  textSample: 'Die Feier fand am Hafen statt.',
  singleKeys: 'Einzelne Buchstaben sind Befehle, etwa s für den Stern',
  archive: 'Archiv',
  holds: 'Enthält',
  onDisk: 'Auf der Festplatte',
  sizes: '{{archive}}, dazu {{index}} Index',
};
