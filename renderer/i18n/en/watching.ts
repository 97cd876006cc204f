export const watching = {
  title: 'Watched folder',
  what: 'What is put into it is archived by itself, and stays where it is.',
  stopped: 'No folder is watched any more',
  started: 'Watching a folder',
  taken_one: '{{count, number}} file archived',
  taken_other: '{{count, number}} files archived',
  stop: 'Stop watching',
  failed: 'Could not be archived',
  choose: 'Choose a folder…',
  folder: 'Folder on this machine',
  watch: 'Watch',
} as const;
