export const welcome = {
  title: 'A news archive of your own',
  lead: 'Pressmark keeps the articles you clip on your own disk, understands who wrote them, where and when, and finds them again by any word. Nothing leaves this machine.',
  paste: 'Paste a clip',
  pasteHow: 'Copy an article anywhere and press <key/> here. You see what was understood before it is kept.',
  drop: 'Drop files',
  dropHow: 'Saved pages and text files can be dropped anywhere on this window, one or a thousand.',
  chooseFiles: 'Choose files',
  look: 'Look around first',
  lookHow:
    'The sample archive has some two dozen invented stories in six languages. You can trash them later.',
  sample: 'Open the sample archive',
} as const;
