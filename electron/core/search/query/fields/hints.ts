import type { QueryField } from './field.ts';

const hint = (message: string, ...names: readonly string[]): QueryField => ({
  names,
  hidden: true,
  read: () => ({ kind: 'problem', message: `${message} This is left out.` }),
});

/** What other programs can be asked for and an archive of articles does not have: each with what there is in its stead. */
export const hints: readonly QueryField[] = [
  hint(
    'When an article was last changed is not kept; added:2024-03 asks when it came in.',
    'updated',
    'modified',
    'changed',
  ),
  hint('Sizes are counted in words: length>800.', 'larger', 'smaller', 'size'),
  hint('An article has no addressee; from: asks for who wrote it.', 'to', 'cc', 'bcc', 'deliveredto'),
  hint(
    'Articles have no attached files by name; has:image asks for pictures.',
    'filename',
    'resource',
    'attachment',
  ),
  hint('All that is kept are articles; source: asks for who published one.', 'type'),
  hint('Articles are no tasks; is:unread and is:starred are what can be asked.', 'due', 'iscompleted'),
  hint('Places are asked for by name: place:kyiv.', 'latitude', 'longitude', 'altitude'),
  hint(
    'Codes of companies, subjects and regions are not kept; tag: and place: are what there is.',
    ...['co', 'ns', 're', 'rst', 'fds'],
  ),
  hint('The order of what is found is chosen above the list.', 'sort', 'order', 'orderby'),
  hint('Articles have no number here; url: asks for an address.', 'id', 'rfc822msgid'),
];
