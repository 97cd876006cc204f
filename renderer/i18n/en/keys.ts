/** The page where keys are changed. */
export const keys = {
  title: 'Change the keys',
  setting: 'Keys',
  change: 'Change the keys…',
  find: 'Find a command or a key',
  nothing: 'No command has these words or this key.',
  allSettings: 'All settings',
  resetAll: 'Reset all keys',
  allReset: 'All keys are as they came',
  changed: 'Keys changed: {{command}}',
  remove: 'Take {{key}} from “{{command}}”',
  add: 'Add a key for “{{command}}”',
  press: 'Press a key…',
  pressFor: 'Press the key for “{{command}}”; Escape gives up',
  reset: 'Reset the keys of “{{command}}”',
  taken: '{{key}} is the key of “{{command}}”',
  take: 'Take it from there',
  leave: 'Leave it there',
  refused: {
    moving:
      '{{key}} goes through lists and dialogs and can be no command’s key. Try another, or hold Ctrl with it.',
    text: '{{key}} is for text and can be no command’s key. Try another.',
    windows: '{{key}} belongs to the browser or the system and would never arrive here. Try another.',
    single:
      '{{key}} is a single letter or sign, and these are switched off. Switch them on above, or hold Ctrl or Alt with it.',
  },
} as const;
