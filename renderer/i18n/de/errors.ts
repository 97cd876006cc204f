import type { errors as english } from '../en/errors.ts';
import type { TranslationOf } from '../translation.ts';

export const errors: TranslationOf<typeof english> = {
  'bad-input': 'Das Archiv hat die Anfrage nicht verstanden',
  'not-found': 'Nicht vorhanden',
  'archive-locked': 'Ein anderes Programm schreibt in dieses Archiv',
  busy: 'In diesem Archiv läuft gerade etwas anderes',
  'archive-too-new': 'Dieses Archiv hat ein neueres Pressmark geschrieben',
  'archive-damaged': 'Die Datei des Archivs ist nicht lesbar',
  unreadable: 'Es konnte nicht gelesen werden',
  'too-large': 'Es ist zu groß',
  'not-allowed': 'Das ist nicht erlaubt',
  io: 'Festplatte oder Netz haben abgelehnt',
  internal: 'Ein Fehler von Pressmark selbst',
  withDetail: '{{what}}. {{detail}}',
  'archive-read-only': 'Dieses Archiv kann nur gelesen werden',
};
