import { at, say } from '../shared/dom.ts';
import { findDoor } from '../shared/door.ts';
import type { Message } from '../shared/messages.ts';
import { doorAddress, remember, remembered } from '../shared/settings.ts';
import { pair } from './pairing.ts';

const state = at('state', HTMLElement);
const code = at('code', HTMLElement);
const hint = at('hint', HTMLElement);
const pairButton = at('pair', HTMLButtonElement);
const forgetButton = at('forget', HTMLButtonElement);
const address = at('address', HTMLInputElement);
const everySite = { origins: ['<all_urls>'] };

const words = {
  paired: 'Paired with Pressmark.',
  unpaired: 'Pressmark is there, and does not know this browser yet.',
  closed: 'Pressmark does not answer. Open it, and switch on “Clipping from the browser” in its settings.',
} as const;

async function show(): Promise<void> {
  const door = await findDoor();
  const { address: last, token } = await remembered();
  say(state, words[door.state]);
  pairButton.textContent = door.state === 'closed' ? 'Look again' : 'Pair with Pressmark';
  pairButton.hidden = door.state === 'paired';
  forgetButton.hidden = token === null;
  address.value = 'address' in door ? door.address : last;
}

async function startPairing(): Promise<void> {
  const door = await findDoor();
  if (door.state !== 'unpaired') return show();
  pairButton.disabled = true;
  try {
    const ended = await pair(door.address, (shown) => {
      say(state, 'Accept in Pressmark, if it shows this number:');
      say(code, `${shown.slice(0, 3)} ${shown.slice(3)}`);
    });
    await show();
    say(hint, ended);
    await chrome.runtime.sendMessage({ kind: 'send-waiting' } satisfies Message);
  } catch {
    await show();
  } finally {
    say(code, null);
    pairButton.disabled = false;
  }
}

async function useAddress(): Promise<void> {
  const typed = doorAddress(address.value);
  const told = at('address-said', HTMLElement);
  if (typed === null) return say(told, 'It is an address on this machine, such as http://127.0.0.1:23240.');
  await remember({ address: typed });
  say(told, null);
  await show();
}

async function showShortcuts(): Promise<void> {
  const names: Readonly<Record<string, string>> = {
    _execute_action: 'Open the clipper',
    'clip-page': 'Archive the page at once',
  };
  const rows = (await chrome.commands.getAll()).flatMap(({ name = '', shortcut }) => {
    const [term, keys] = [document.createElement('dt'), document.createElement('dd')];
    term.textContent = names[name] ?? name;
    keys.textContent = shortcut || 'not set';
    return [term, keys];
  });
  at('shortcuts', HTMLElement).replaceChildren(...rows);
}

async function showPictures(): Promise<void> {
  const box = at('all-sites', HTMLInputElement);
  box.checked = await chrome.permissions.contains(everySite);
  box.addEventListener('change', async () => {
    if (box.checked) box.checked = await chrome.permissions.request(everySite);
    else await chrome.permissions.remove(everySite);
  });
}

pairButton.addEventListener('click', () => void startPairing());
forgetButton.addEventListener('click', async () => {
  await remember({ token: null });
  await show();
});
at('place', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
  void useAddress();
});
await Promise.all([show(), showShortcuts(), showPictures()]);
