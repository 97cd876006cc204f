export const welcome = {
  title: 'A news archive of your own',
  lead: 'Pressmark keeps the articles you clip on your own disk, understands who wrote them, where and when, and finds them again by any word. Nothing leaves this machine.',
  paste: 'Paste a clip',
  pasteHow: 'Copy an article anywhere and press <key/> here. You see what was understood before it is kept.',
  chooseFiles: 'Choose files',
  look: 'Look around first',
  lookHow:
    'The sample archive has some two dozen invented stories in six languages. You can trash them later.',
  sample: 'Open the sample archive',
  place: 'Where it lives',
  placeHow: 'The archive is a folder of its own on your disk. This one is ready; nothing has to be done.',
  otherPlace: 'Choose another place…',
  bring: 'Bring things in',
  bringHow:
    'Saved pages, PDFs, mails, exports of Pocket, Zotero, Evernote and others, your browser’s bookmarks as a file: they can also be dropped anywhere on this window, one or a thousand.',
  chooseFolder: 'Choose a folder',
  address: 'Add by address',
  feeds: 'Follow a feed',
  pair: 'Clip from the browser',
  pairHow:
    'The extension for Firefox and Chrome archives the page you are reading with one click, as you see it.',
  pairNow: 'Pair the browser…',
  later: 'Each step can wait: all of them are in the menus and the settings as well.',
  skip: 'Go to the empty archive',
} as const;
