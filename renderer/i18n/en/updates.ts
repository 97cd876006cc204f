/** How the program gets newer; only the desktop's own. */
export const updates = {
  title: 'Updates',
  daily: 'Look for updates once a day',
  help: 'Nothing is loaded or installed without you. The place that keeps the newer versions sees this computer’s network address, and nothing of you or your archive.',
  check: 'Check for updates',
  again: 'Try again',
  download: 'Download',
  install: 'Update and start again',
  checking: 'Looking for a newer version…',
  newest: 'This is the newest version, as of {{date}}.',
  available: 'Pressmark {{version}} is available.',
  downloading: 'Downloading Pressmark {{version}}',
  of: '{{done}} of {{total}}',
  ready:
    'Pressmark {{version}} is downloaded and checked. It takes the place of this one once everything is written.',
  installing: 'Pressmark ends, and starts again as {{version}}.',
  notes: 'What is new',
  show: 'Show',
  why: {
    sources: 'This Pressmark runs from its sources: update these, and start it again.',
    distribution:
      'This package does not update itself: your distribution or app store does, or whoever installed it.',
    portable: 'The portable program does not update itself. Put the newer file in the place of this one.',
    installer:
      'This Pressmark was put here by an administrator’s installer, which brings the newer versions too.',
    'no-place':
      'Whoever built this Pressmark named no place where newer versions are. Get them from where you got this one.',
  },
  failed: {
    check: 'Whether there is a newer version could not be found out.',
    download: 'The update could not be downloaded.',
    install: 'The update could not be installed; Pressmark is as it was.',
  },
  faults: {
    offline: 'There is no connection to the place that has it. Try again once you are online.',
    server: 'The place that has it gave no sound answer. Try again later.',
    spoilt:
      'What came is not what was announced, so it was thrown away. Try again; if it happens again, do not get it elsewhere, but tell the makers of Pressmark.',
    signature: 'What came is not signed by the makers of Pressmark, so it was not used. Tell them.',
    disk: 'The place where Pressmark lies is full, or may not be written to. Make room there or move Pressmark, and try again.',
    other: 'What the system says: {{detail}}',
  },
} as const;
