import { at, plural, say } from '../shared/dom.ts';
import { findDoor } from '../shared/door.ts';
import type { Look, Message, Saved, Standing } from '../shared/messages.ts';
import { dateWords, knownArticle, knownTags, lookAtTab } from './look-at-tab.ts';

const ask = <T>(message: Message): Promise<T> => chrome.runtime.sendMessage(message) as Promise<T>;
const form = at('clip', HTMLFormElement);
const tags = at('tags', HTMLInputElement);
const save = at('save', HTMLButtonElement);
const said = at('said', HTMLElement);

function showLook({ kind, headline, source, date, selected }: Look): void {
  const format = kind === 'pdf' ? 'PDF' : null;
  at('source', HTMLElement).textContent = [source, format, dateWords(date)].filter(Boolean).join(' · ');
  at('headline', HTMLElement).textContent = headline;
  at('seen', HTMLElement).hidden = false;
  at('what', HTMLElement).hidden = selected === 0;
  at('selected', HTMLElement).textContent = `The selection, ${plural(selected, 'word')}`;
  // Whoever selected something before clipping means that.
  if (selected > 0) choose('selection');
  form.hidden = false;
  save.focus();
}

function choose(value: string): void {
  const radios = form.elements.namedItem('what');
  if (radios instanceof RadioNodeList) radios.value = value;
}

const doorWords = {
  paired: 'Paired with Pressmark',
  unpaired: 'Not paired yet: open the settings',
  closed: 'Pressmark is closed, or lets no browser in',
} as const;

function showStanding({ door, waiting, refused }: Standing): void {
  const waits = waiting > 0 ? ` · ${plural(waiting, 'clip')} waiting` : '';
  at('standing', HTMLElement).textContent = `${doorWords[door]}${waits}`;
  const list = at('refused', HTMLElement);
  list.hidden = refused.length === 0;
  list.replaceChildren(...refused.map(refusedItem));
}

function refusedItem({ clipId, title, reason }: Standing['refused'][number]): HTMLElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'link';
  button.textContent = 'Discard';
  button.addEventListener('click', async () => showStanding(await ask({ kind: 'discard', clipId })));
  item.append(`“${title}” was refused: ${reason} `, button);
  return item;
}

function pictureWords(pictures: Saved['pictures']): string {
  if (!pictures || pictures.found === 0) return '';
  const { kept, found } = pictures;
  return kept === found
    ? `, with ${plural(kept, 'picture')}`
    : `, with ${kept} of ${plural(found, 'picture')}`;
}

function savedWords({ state, reason, pictures }: Saved): string {
  switch (state) {
    case 'kept':
      return `Archived${pictureWords(pictures)}.`;
    case 'already-there':
      return 'Pressmark has this clip already.';
    case 'waiting':
      return `Kept in the browser${pictureWords(pictures)}, until Pressmark is there.`;
    case 'refused':
    case 'failed':
      return reason ?? 'It could not be kept.';
  }
}

/** Firefox gives no leave for the bytes behind its viewer by a click on the clipper: the person is asked for that one site. */
function offerLeave(site: string | undefined, again: () => Promise<void>): void {
  const button = at('leave', HTMLButtonElement);
  button.hidden = site === undefined;
  if (site === undefined) return;
  button.textContent = `Let the clipper read ${new URL(site).hostname}`;
  button.onclick = async () => {
    if (await chrome.permissions.request({ origins: [site] })) await again();
  };
}

const typedTags = (): string[] =>
  tags.value
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');

async function clip(tabId: number, kind: Look['kind']): Promise<void> {
  save.disabled = true;
  say(said, kind === 'pdf' ? 'Taking the PDF…' : 'Taking the page…');
  const data = new FormData(form);
  const saved = await ask<Saved>({
    kind: 'save',
    tabId,
    selection: data.get('what') === 'selection',
    tags: typedTags(),
  });
  say(said, savedWords(saved));
  const done = saved.state !== 'failed' && saved.state !== 'refused';
  form.hidden = done;
  save.disabled = false;
  offerLeave(saved.leave, () => clip(tabId, kind));
  if (done) await chrome.action.setBadgeText({ text: saved.state === 'waiting' ? '…' : '✓', tabId });
  showStanding(await ask({ kind: 'standing' }));
}

/** Tags are typed with commas between them; the list completes the last one. */
function completeTags(known: readonly string[]): void {
  const list = at('known-tags', HTMLDataListElement);
  const fill = () => {
    const before = tags.value.slice(0, tags.value.lastIndexOf(',') + 1);
    const lead = before === '' ? '' : `${before} `;
    list.replaceChildren(...known.slice(0, 500).map((path) => new Option(path, `${lead}${path}`)));
  };
  tags.addEventListener('input', fill);
  fill();
}

async function begin(): Promise<void> {
  at('settings', HTMLElement).addEventListener('click', () => void chrome.runtime.openOptionsPage());
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const tabId = tab?.id;
  const seen = tabId === undefined ? null : await lookAtTab(tabId);
  if (seen && tabId !== undefined) {
    showLook(seen);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void clip(tabId, seen.kind);
    });
  } else say(said, 'This page cannot be clipped.');

  showStanding(await ask({ kind: 'send-waiting' }));
  const door = await findDoor();
  completeTags(await knownTags(door).catch(() => []));
  const known = seen && (await knownArticle(door, seen.url).catch(() => null));
  if (!known) return;
  say(
    at('known', HTMLElement),
    `Archived already, on ${dateWords(known.addedAt)}. Archiving it again keeps both if it changed.`,
  );
  await chrome.action.setBadgeText({ text: '✓', ...(tabId === undefined ? {} : { tabId }) });
}

void begin();
