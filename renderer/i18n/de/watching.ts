import type { watching as english } from '../en/watching.ts';
import type { TranslationOf } from '../translation.ts';

export const watching: TranslationOf<typeof english> = {
  title: 'Überwachter Ordner',
  what: 'Was hineingelegt wird, wird von selbst archiviert und bleibt, wo es ist.',
  stopped: 'Es wird kein Ordner mehr überwacht',
  started: 'Ein Ordner wird überwacht',
  taken_one: '{{count, number}} Datei archiviert',
  taken_other: '{{count, number}} Dateien archiviert',
  stop: 'Nicht mehr überwachen',
  failed: 'Konnten nicht archiviert werden',
  choose: 'Ordner auswählen…',
  folder: 'Ordner auf diesem Rechner',
  watch: 'Überwachen',
};
