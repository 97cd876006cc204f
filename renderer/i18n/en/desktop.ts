/** What the desktop program does beside its windows. */
export const desktop = {
  title: 'On this computer',
  tray: 'Show Pressmark in the tray or the menu bar',
  background: 'Go on working when the last window is closed',
  backgroundHelp:
    'The browser’s clipper, feeds and the watched folder stay; Pressmark is then shown in the tray or the menu bar, where it can be quit.',
  startAtLogin: 'Start Pressmark when I log in',
  clipKey: 'Key that archives the clipboard from any program',
  clipKeyHelp: 'Text is archived at once; of an address, Pressmark asks before it fetches the page.',
  setKey: 'Set a key…',
  changeKey: 'Change…',
  noKey: 'No key',
  press: 'Press a key…',
  keyTaken: '{{key}} belongs to another program. Try another.',
  keyOfOthers: '{{key}} is needed in other programs. Hold Ctrl or Alt with it, or try another.',
} as const;
