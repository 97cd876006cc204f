import type { updates as english } from '../en/updates.ts';
import type { TranslationOf } from '../translation.ts';

export const updates: TranslationOf<typeof english> = {
  title: 'Aktualisierungen',
  daily: 'Einmal am Tag nach Aktualisierungen suchen',
  help: 'Ohne Sie wird nichts geladen oder installiert. Der Ort, an dem die neueren Versionen liegen, sieht die Netzadresse dieses Rechners und nichts von Ihnen oder Ihrem Archiv.',
  check: 'Nach Aktualisierungen suchen',
  again: 'Erneut versuchen',
  download: 'Herunterladen',
  install: 'Aktualisieren und neu starten',
  checking: 'Eine neuere Version wird gesucht…',
  newest: 'Dies ist die neueste Version, Stand {{date}}.',
  available: 'Pressmark {{version}} ist da.',
  downloading: 'Pressmark {{version}} wird heruntergeladen',
  of: '{{done}} von {{total}}',
  ready:
    'Pressmark {{version}} ist heruntergeladen und geprüft. Es tritt an die Stelle dieser Version, sobald alles geschrieben ist.',
  installing: 'Pressmark wird beendet und startet als {{version}} neu.',
  notes: 'Was neu ist',
  show: 'Anzeigen',
  why: {
    sources: 'Dieses Pressmark läuft aus seinen Quellen: Aktualisieren Sie diese und starten Sie es neu.',
    distribution:
      'Dieses Paket aktualisiert sich nicht selbst: Das tut Ihre Distribution, Ihr App-Store oder wer es installiert hat.',
    portable:
      'Das portable Programm aktualisiert sich nicht selbst. Ersetzen Sie diese Datei durch die neuere.',
    installer:
      'Dieses Pressmark hat das Installationsprogramm einer Verwaltung hierhergebracht, das auch die neueren Versionen bringt.',
    'no-place':
      'Wer dieses Pressmark gebaut hat, hat keinen Ort für neuere Versionen genannt. Holen Sie sie dort, wo Sie dieses herhaben.',
  },
  failed: {
    check: 'Ob es eine neuere Version gibt, ließ sich nicht feststellen.',
    download: 'Die Aktualisierung konnte nicht heruntergeladen werden.',
    install: 'Die Aktualisierung konnte nicht installiert werden; Pressmark ist, wie es war.',
  },
  faults: {
    offline:
      'Es gibt keine Verbindung zu dem Ort, der sie hat. Versuchen Sie es erneut, sobald Sie online sind.',
    server: 'Der Ort, der sie hat, gab keine brauchbare Antwort. Versuchen Sie es später erneut.',
    spoilt:
      'Was kam, ist nicht das Angekündigte und wurde verworfen. Versuchen Sie es erneut; geschieht es wieder, holen Sie sie nicht anderswo, sondern sagen Sie es den Machern von Pressmark.',
    signature:
      'Was kam, ist nicht von den Machern von Pressmark signiert und wurde nicht verwendet. Sagen Sie es ihnen.',
    disk: 'Der Ort, an dem Pressmark liegt, ist voll oder schreibgeschützt. Schaffen Sie dort Platz oder verschieben Sie Pressmark und versuchen Sie es erneut.',
    other: 'Das System sagt: {{detail}}',
  },
};
