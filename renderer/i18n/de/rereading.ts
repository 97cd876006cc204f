import type { rereading as english } from '../en/rereading.ts';
import type { TranslationOf } from '../translation.ts';

export const rereading: TranslationOf<typeof english> = {
  title: 'Abbilder neu einlesen',
  chosen_one: 'Pressmark liest das aufbewahrte Abbild dieses Artikels neu ein.',
  chosen_other: 'Pressmark liest die aufbewahrten Abbilder dieser {{count, number}} Artikel neu ein.',
  older: 'Pressmark liest jedes aufbewahrte Abbild neu ein, das eine ältere Version gelesen hat.',
  promise:
    'Ihre Berichtigungen, Schlagwörter, Markierungen und Notizen bleiben. Was früher gelesen wurde, wird aufbewahrt, und alles lässt sich rückgängig machen.',
  begin: 'Neu einlesen',
  beginning: 'Wird begonnen…',
  progress: '{{done, number}} von {{count, number}} Artikeln gelesen',
  done: 'Fertig',
  stopped: 'Vor dem Ende angehalten. Was bis dahin gelesen wurde, bleibt.',
  account: {
    found: 'Abbilder',
    changed: 'Neu eingelesen',
    unchanged: 'Wie zuvor',
    left: 'Ohne Lesbares',
    failed: 'Fehlgeschlagen, unverändert belassen',
    lost: 'Markierungen, deren Wörter im Text nicht mehr vorkommen',
  },
  whatFailed: 'Was fehlschlug',
  more: 'Und {{count, number}} weitere',
  readAnew: 'Abbild neu eingelesen',
  readAnewMany_one: '{{count, number}} Abbild neu eingelesen',
  readAnewMany_other: '{{count, number}} Abbilder neu eingelesen',
  asBefore: 'Das heutige Einlesen ergibt dasselbe wie zuvor',
  nothing: 'In diesem Abbild gibt es nichts neu einzulesen: Es ist eine Adresse oder eine Zeile einer Liste',
  failed: 'Das Abbild konnte nicht neu eingelesen werden: {{reason}}',
  never: 'Das Neueinlesen dieses Abbilds hat bisher nichts geändert',
  changes: 'Was das Neueinlesen geändert hat',
  changesAt: 'Neu eingelesen am {{date}}. Was früher gelesen wurde, ist aufbewahrt.',
  fields: 'Felder',
  image: 'Aufmacherbild',
  wordsSame: 'Überschrift und Text haben denselben Wortlaut wie zuvor.',
  takeBack: 'Wie zuvor lesen',
};
