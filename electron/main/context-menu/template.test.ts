import { describe, expect, test } from 'vitest';
import { englishShellWords } from '../../contract/shell-words.ts';
import { type Clicked, contextTemplate, phraseOf } from './template.ts';

const nowhere: Clicked = {
  isEditable: false,
  selectionText: '',
  linkURL: '',
  misspelledWord: '',
  dictionarySuggestions: [],
  editFlags: {
    canUndo: false,
    canRedo: false,
    canCut: true,
    canCopy: true,
    canPaste: false,
    canDelete: false,
    canSelectAll: true,
    canEditRichly: false,
  },
};

function menuOn(clicked: Partial<Clicked>, platform: NodeJS.Platform = 'linux') {
  const done: string[] = [];
  const items = contextTemplate({
    clicked: { ...nowhere, ...clicked },
    words: englishShellWords,
    platform,
    actions: {
      replaceMisspelling: (word) => done.push(`replace ${word}`),
      learn: (word) => done.push(`learn ${word}`),
      lookUp: () => done.push('look up'),
      search: (query) => done.push(`search ${query}`),
      copyText: (text) => done.push(`copy ${text}`),
    },
  });
  const labels = items.map(({ label, type }) => label ?? type);
  const click = (label: string) =>
    items.find((item) => item.label === label)?.click?.({} as never, undefined, {} as never);
  return { items, labels, done, click };
}

test('where nothing can be done there is no menu', () => {
  expect(menuOn({}).labels).toEqual([]);
  expect(menuOn({ selectionText: ' \n ' }).labels).toEqual([]);
  expect(menuOn({ linkURL: 'app://pressmark/#article/k3m9' }).labels).toEqual([]);
});

describe('on selected words', () => {
  test('they can be searched for as they stand, and copied', () => {
    const { labels, click, done } = menuOn({ selectionText: ' the “old\nharbour” ' });
    expect(labels).toEqual([
      'Search the Archive for “the “old harbour””',
      'separator',
      '&Copy',
      'Select A&ll',
    ]);
    click(String(labels[0]));
    expect(done).toEqual(['search "the old harbour"']);
  });

  test('macOS can look them up', () => {
    const { labels, click, done } = menuOn({ selectionText: 'jetty' }, 'darwin');
    expect(labels.slice(0, 2)).toEqual(['Look Up “jetty”', 'Search the Archive for “jetty”']);
    click('Look Up “jetty”');
    expect(done).toEqual(['look up']);
  });

  test('many are cut in the label, and signs of a menu are only signs', () => {
    const { labels } = menuOn({ selectionText: `Mills & Sons ${'word '.repeat(40)}` });
    expect(labels[0]).toBe('Search the Archive for “Mills && Sons word word word wo…”');
  });
});

describe('where text is written', () => {
  test('it can be cut, copied and put in as far as that does something', () => {
    const { items } = menuOn({ isEditable: true });
    expect(items.map(({ role, enabled }) => [role, enabled])).toEqual([
      ['cut', true],
      ['copy', true],
      ['paste', false],
      ['selectAll', true],
    ]);
  });

  test('a word that the dictionary does not know gets what may be meant', () => {
    const suggestions = ['harbour', 'arbour', 'harbours', 'a', 'b', 'c'];
    const { labels, click, done } = menuOn({
      isEditable: true,
      misspelledWord: 'harbuor',
      dictionarySuggestions: suggestions,
    });
    expect(labels.slice(0, 7)).toEqual([...suggestions.slice(0, 5), 'Add to Dictionary', 'separator']);
    click('harbour');
    click('Add to Dictionary');
    expect(done).toEqual(['replace harbour', 'learn harbuor']);
  });

  test('a word of an article that is only read is not corrected', () => {
    expect(menuOn({ misspelledWord: 'harbuor', dictionarySuggestions: ['harbour'] }).labels).toEqual([]);
  });
});

test('a link’s address is copied whole, a mail’s without its scheme', () => {
  for (const [linkURL, copied] of [
    ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
    ['mailto:desk@example.org', 'desk@example.org'],
  ] as const) {
    const { click, done } = menuOn({ linkURL });
    click('Copy Link');
    expect(done).toEqual([`copy ${copied}`]);
  }
});

test.each([
  ['jetty', 'jetty'],
  ['"jetty"', 'jetty'],
  ['the jetty', '"the jetty"'],
  ['said "no" twice', '"said no twice"'],
  ['„Nein“', 'Nein'],
])('the words %s are searched for as %s', (text, query) => {
  expect(phraseOf(text)).toBe(query);
});
