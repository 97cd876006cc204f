import { z } from 'zod';

/**
 * The words of what the platform draws: the menu and the dialogs for files. English, which the desktop begins with; the interface
 * sends those of another language once it is chosen. `&` stands before the letter that Alt goes to an item with.
 */
export const englishShellWords = {
  menus: {
    file: '&File',
    edit: '&Edit',
    view: '&View',
    article: '&Article',
    window: '&Window',
    help: '&Help',
  },
  /** By noun and verb: a command of the menu is named by both. */
  commands: {
    guide: { open: '&Guide' },
    feeds: {
      open: 'F&eeds…',
    },
    archive: {
      open: 'Arc&hives…',
      reread: 'Read &Again What an Older Pressmark Read…',
    },
    mark: {
      highlight: '&Highlight the Selection',
      note: 'Add a &Note…',
      notes: 'Show or Hide Hi&ghlights',
    },
    list: {
      back: '&Back to the List',
      pick: 'Pick for a Change in &Bulk',
    },
    clip: {
      address: 'Add by Add&ress…',
      paste: 'Add &Clip…',
      'add-files': 'Add &Files…',
      'add-folder': 'Add F&older…',
    },
    cite: { open: 'C&ite…', copy: 'Copy Citatio&n', link: 'Copy Lin&k' },
    export: { open: '&Export…' },
    reading: {
      find: 'Find in the &Article',
      focus: '&Only the Text',
      aloud: 'Read Alo&ud, or Stop',
      print: '&Print…',
      pdf: 'Save as P&DF…',
    },
    settings: { open: '&Settings…' },
    change: { undo: 'Undo Change of the &Archive', redo: 'Re&do Change of the Archive' },
    search: {
      save: 'Sa&ve This Search…',
      focus: '&Search',
      language: 'The &Search Language',
    },
    match: { next: 'Next &Match', previous: '&Previous Match' },
    palette: { open: '&Go to Anything…' },
    view: {
      today: 'T&oday',
      highlights: '&Highlights',
      all: '&All Articles',
      unread: '&Unread',
      starred: '&Starred',
      trash: '&Trash',
    },
    sidebar: { toggle: 'Show or Hide the Side&bar' },
    text: { larger: '&Larger Text', smaller: 'S&maller Text', reset: 'Us&ual Text Size' },
    theme: { toggle: 'Switch Light and &Dark' },
    article: {
      open: 'Rea&d the Article',
      collect: 'Add to a Collecti&on…',
      uncollect: 'Take Out of This Collection',
      up: 'Move Up in the Collection',
      down: 'Move Down in the Collection',
      compare: 'Compare &Editions…',
      reread: 'Read the Capture Again',
      rereading: 'What Reading Again Changed…',
      next: '&Next',
      previous: '&Previous',
      tag: '&Tags…',
      star: '&Star',
      read: 'Mark &Read or Unread',
      done: 'Mark Read, and &Go On',
      edit: '&Correct Fields…',
      facts: 'Where the Clip &Is From',
      raw: 'Show the Raw C&apture',
      original: '&Open the Original',
      share: 'Share…',
      trash: 'Move to Trash',
    },
    shortcuts: { show: '&Keyboard Shortcuts' },
    updates: { open: 'Check for &Updates…' },
  },
  /** What the platform does by itself. */
  roles: {
    about: 'About Pressmark',
    services: 'Services',
    hide: 'Hide Pressmark',
    hideOthers: 'Hide Others',
    unhide: 'Show All',
    quit: '&Quit Pressmark',
    close: 'Close Window',
    undo: '&Undo',
    redo: '&Redo',
    cut: 'Cu&t',
    copy: '&Copy',
    paste: '&Paste',
    selectAll: 'Select A&ll',
    minimize: '&Minimise',
    zoom: '&Zoom',
    front: 'Bring All to Front',
    togglefullscreen: '&Full Screen',
    toggleDevTools: 'Developer Tools',
    reload: 'Reload',
  },
  log: 'Show the &Log',
  context: {
    lookUp: 'Look Up “%s”',
    search: 'Search the Archive for “%s”',
    copyLink: 'Copy Link',
    learn: 'Add to Dictionary',
  },
  recent: { open: 'Open &Recent', clear: 'Clear Menu' },
  newWindow: 'New &Window',
  crash: {
    ok: 'OK',
    page: 'A window of Pressmark stopped working',
    pageDetail: 'It was loaded again, and nothing of the archive is lost. What happened is in the log.',
    often:
      'This window keeps stopping, so it is not loaded again by itself. Nothing of the archive is lost. What happened is in the log.',
    reload: 'Load Again',
    close: 'Close the Window',
  },
  ending: {
    title: 'An import is still running',
    detail:
      'What is archived so far is kept. If it is stopped now, importing the same files again goes on where it stopped.',
    wait: 'Quit When It Is Done',
    stop: 'Stop It and Quit',
    stay: 'Do Not Quit',
  },
  /** Of updates: the menu's item once there is one, and what could not be installed. */
  updates: {
    available: '&Update to %s…',
    ready: '&Update to %s Is Ready…',
    failed: 'The update could not be installed',
    failedDetail:
      'Pressmark and the archive are as they were. Start it again and try once more, or get the newer one where you got this one.\n\n%s',
  },
  links: {
    title: 'Open this address outside of Pressmark?',
    open: 'Open',
    cancel: 'Cancel',
    trust: 'Do not ask again for this site until Pressmark is closed',
  },
  tray: {
    open: 'Open Pressmark',
    clip: 'Archive the Clipboard',
    paste: 'Add a Clip…',
  },
  told: {
    keyTaken:
      'The keystroke for archiving the clipboard could not be had: another program has it. Choose another in the settings.',
    clipped: 'Archived from the clipboard',
    clippedAgain: 'A new edition of what was in the archive is kept',
    clippedBefore: 'The archive had this already',
    clipEmpty: 'There is no text on the clipboard. Copy some, and try again.',
    clipFailed: 'The clipboard could not be archived: %s',
    matched: 'New articles match “%s”',
  },
  dialogs: {
    add: 'Add to the archive',
    addButton: 'Add',
    articles: 'Articles',
    allFiles: 'All files',
    folder: 'Choose a folder',
    folderButton: 'Choose',
  },
} as const;

type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };

export type ShellWords = Texts<typeof englishShellWords>;

const schemaOf = (words: object): z.ZodType =>
  z.object(
    Object.fromEntries(
      Object.entries(words).map(([name, text]) => [
        name,
        typeof text === 'string' ? z.string().min(1).max(200) : schemaOf(text),
      ]),
    ),
  );

/** Every text of the desktop's, none of them empty. */
export const shellWordsSchema = schemaOf(englishShellWords) as z.ZodType<ShellWords>;
