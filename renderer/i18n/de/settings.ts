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
  find: 'Einstellung suchen',
  found_one: '{{count, number}} Einstellung',
  found_other: '{{count, number}} Einstellungen',
  nothing: 'Keine Einstellung hat diese Wörter.',
  also: {
    appearance: 'Thema Farben dunkel Nacht hell Sepia Kontrast Darstellung Modus',
    language: 'Übersetzung Oberfläche Deutsch',
    textSize: 'Schriftgröße Buchstaben Zoom größer kleiner',
    keys: 'Tastatur Tastenkürzel Tasten Kurzbefehle Barrierefreiheit',
    clipper: 'Erweiterung Add-on Browser Firefox Chrome SingleFile Token ausschneiden Tür Port',
    watching: 'Ordner Eingang automatisch importieren Verzeichnis',
    backups: 'Backup Kopie sichern wiederherstellen Platte verlieren Schutz',
    desktop: 'Infobereich Tray Menüleiste Hintergrund Anmeldung Autostart Tastenkürzel Zwischenablage',
    updates: 'neuere Version Update Upgrade Aktualisierung herunterladen automatisch',
    archive: 'Ort Ordner Pfad Größe Festplatte Version über Datenbank',
  },
};
