import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import type { ShellWords } from '../../contract/shell-words.ts';
import { fill } from '../words/fill.ts';

type Item = MenuItemConstructorOptions;

/** What was clicked on; the part of Electron's parameters that is heeded. */
export type Clicked = Pick<
  ContextMenuParams,
  'isEditable' | 'selectionText' | 'linkURL' | 'misspelledWord' | 'dictionarySuggestions' | 'editFlags'
>;

export interface ContextActions {
  readonly replaceMisspelling: (word: string) => void;
  readonly learn: (word: string) => void;
  readonly lookUp: () => void;
  readonly search: (query: string) => void;
  readonly copyText: (text: string) => void;
}

export interface ContextInput {
  readonly clicked: Clicked;
  readonly words: ShellWords;
  readonly platform: NodeJS.Platform;
  readonly actions: ContextActions;
}

const mostSuggestions = 5;
const mostShown = 30;
const mostSearched = 1000;
const line: Item = { type: 'separator' };

/** What can be done with what was clicked on, in groups; empty where that is nothing. */
export function contextTemplate(input: ContextInput): Item[] {
  const groups = [spelling(input), selected(input), link(input), editing(input)];
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, i) => (i === 0 ? group : [line, ...group]));
}

function spelling({ clicked, words, actions }: ContextInput): Item[] {
  const { isEditable, misspelledWord, dictionarySuggestions } = clicked;
  if (!isEditable || misspelledWord === '') return [];
  return [
    ...dictionarySuggestions
      .slice(0, mostSuggestions)
      .map((word) => ({ label: asLabel(word), click: () => actions.replaceMisspelling(word) })),
    { id: 'learn', label: words.context.learn, click: () => actions.learn(misspelledWord) },
  ];
}

function selected({ clicked, words, platform, actions }: ContextInput): Item[] {
  const text = clicked.selectionText.replace(/\s+/gu, ' ').trim();
  if (text === '') return [];
  const shown = asLabel(text.length > mostShown ? `${text.slice(0, mostShown).trimEnd()}…` : text);
  const lookUp = { id: 'look-up', label: fill(words.context.lookUp, shown), click: actions.lookUp };
  const search = {
    id: 'search',
    label: fill(words.context.search, shown),
    click: () => actions.search(phraseOf(text)),
  };
  return platform === 'darwin' ? [lookUp, search] : [search];
}

/** Words that stand one after the other; a quotation mark would end them. */
export function phraseOf(text: string): string {
  const words = text
    .replace(/["“”„«»]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, mostSearched);
  return words.includes(' ') ? `"${words}"` : words;
}

function link({ clicked, words, actions }: ContextInput): Item[] {
  const { linkURL } = clicked;
  // What leads to a place in the interface is of no use elsewhere.
  if (!/^(https?|mailto):/i.test(linkURL)) return [];
  const address = linkURL.replace(/^mailto:/i, '');
  return [{ id: 'copy-link', label: words.context.copyLink, click: () => actions.copyText(address) }];
}

function editing({ clicked, words }: ContextInput): Item[] {
  const { isEditable, selectionText, editFlags } = clicked;
  const { cut, copy, paste, selectAll } = words.roles;
  const copying: Item = { role: 'copy', label: copy, enabled: editFlags.canCopy };
  if (isEditable) {
    return [
      { role: 'cut', label: cut, enabled: editFlags.canCut },
      copying,
      { role: 'paste', label: paste, enabled: editFlags.canPaste },
      { role: 'selectAll', label: selectAll, enabled: editFlags.canSelectAll },
    ];
  }
  return selectionText.trim() === '' ? [] : [copying, { role: 'selectAll', label: selectAll }];
}

// In a menu `&` marks the letter that Alt goes to.
const asLabel = (text: string): string => text.replaceAll('&', '&&');
