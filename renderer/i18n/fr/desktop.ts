import type { desktop as english } from '../en/desktop.ts';
import type { TranslationOf } from '../translation.ts';

export const desktop: TranslationOf<typeof english> = {
  title: 'Sur cet ordinateur',
  tray: 'Afficher Pressmark dans la zone de notification ou la barre des menus',
  background: 'Continuer à travailler quand la dernière fenêtre est fermée',
  backgroundHelp:
    'L’extension du navigateur, les flux et le dossier surveillé restent actifs ; Pressmark est alors visible dans la zone de notification ou la barre des menus, où l’on peut le quitter.',
  startAtLogin: 'Lancer Pressmark à l’ouverture de session',
  clipKey: 'Touche qui archive le presse-papiers depuis tout programme',
  clipKeyHelp:
    'Le texte est archivé aussitôt ; pour une adresse, Pressmark demande avant d’aller chercher la page.',
  setKey: 'Choisir une touche…',
  changeKey: 'Changer…',
  noKey: 'Aucune touche',
  press: 'Appuyez sur une touche…',
  keyTaken: '{{key}} appartient à un autre programme. Essayez-en une autre.',
  keyOfOthers: '{{key}} sert dans d’autres programmes. Maintenez Ctrl ou Alt, ou essayez-en une autre.',
};
