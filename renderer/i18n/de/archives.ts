import type { archives as english } from '../en/archives.ts';
import type { TranslationOf } from '../translation.ts';

export const archives: TranslationOf<typeof english> = {
  title: 'Archive',
  known: 'Archive, die schon geöffnet waren',
  another: 'Anderes Archiv öffnen',
  new: 'Neues Archiv anlegen',
  isOpen: 'Jetzt geöffnet',
  lastOpened: 'Zuletzt geöffnet {{date}}',
  notThere: 'Zurzeit nicht da: Vielleicht ist seine Festplatte nicht angeschlossen',
  open: 'Öffnen',
  openNamed: '„{{name}}“ öffnen',
  forget: '„{{name}}“ von der Liste nehmen',
  forgotten: '„{{name}}“ ist nicht mehr auf der Liste; das Archiv selbst bleibt, wo es ist',
  rename: 'Umbenennen',
  renameNamed: '„{{name}}“ umbenennen',
  renamed: 'In „{{name}}“ umbenannt',
  called: 'Wie es hier heißt',
  calledHelp: 'Sein Ordner behält seinen Namen. Bleibt das Feld leer, heißt es wie sein Ordner.',
  opening: 'Das Archiv wird geöffnet…',
  stay: 'Hier bleiben',
  anyway: 'Abbrechen und öffnen',
  choose: 'Ordner wählen…',
  folder: 'Ordner des Archivs',
  name: 'Sein Name',
  nameExample: 'Nachrichten 2026',
  in: 'Im Ordner',
  free: '{{size}} frei auf der Festplatte',
  make: 'Anlegen und öffnen',
  missed: 'In {{dir}} ist zurzeit kein Archiv; stattdessen wurde dieses geöffnet',
  nameNow: 'Archiv „{{name}}“: anderes öffnen',
  manage: 'Anderes Archiv öffnen…',
  busy_one:
    '{{count, number}} Import, Export oder eine Sicherung läuft noch. Wird ein anderes Archiv geöffnet, bricht das ab; was fertig ist, bleibt.',
  busy_other:
    '{{count, number}} Importe, Exporte oder Sicherungen laufen noch. Wird ein anderes Archiv geöffnet, brechen sie ab; was fertig ist, bleibt.',
};
