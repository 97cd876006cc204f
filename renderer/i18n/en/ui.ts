/** What the pieces of every dialog and pane say. */
export const ui = {
  cancel: 'Cancel',
  close: 'Close',
  dismiss: 'Dismiss',
  notices: 'Notices',
  stop: 'Stop',
  takeBack: 'Take back {{field}}',
  /** What is printed on the keys. */
  keys: { ctrl: 'Ctrl', shift: 'Shift', enter: 'Enter', delete: 'Del', escape: 'Esc' },
} as const;
