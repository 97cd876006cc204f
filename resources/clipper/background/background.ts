import type { Message, Saved } from '../shared/messages.ts';
import { clipTab, fetchPicture } from './capture.ts';
import { discard, isSendAlarm, sendWaiting, standing } from './send.ts';

async function answer(message: Message): Promise<unknown> {
  switch (message.kind) {
    case 'save':
      return clipTab(message.tabId, message.selection, message.tags);
    case 'standing':
      return standing();
    case 'send-waiting':
      await sendWaiting();
      return standing();
    case 'discard':
      await discard(message.clipId);
      return standing();
    case 'picture':
      return fetchPicture(message.url).catch(() => null);
  }
}

chrome.runtime.onMessage.addListener((message, sender, reply) => {
  // A page's process may be in foreign hands: all that may be asked from there is a picture.
  const ours = sender.url?.startsWith(chrome.runtime.getURL('')) ?? false;
  if (sender.id !== chrome.runtime.id || !(ours || (message as Message).kind === 'picture')) return false;
  answer(message as Message).then(reply, () =>
    reply({
      state: 'failed',
      reason: 'The clipper failed; please try again.',
      pictures: null,
    } satisfies Saved),
  );
  return true;
});

chrome.commands.onCommand.addListener(async (command, tab) => {
  if (command !== 'clip-page' || tab?.id === undefined) return;
  const { id: tabId } = tab;
  const { state } = await clipTab(tabId, false, []);
  const sign = { kept: '✓', 'already-there': '✓', waiting: '…', refused: '!', failed: '!' }[state];
  await chrome.action.setBadgeText({ text: sign, tabId });
});

chrome.alarms.onAlarm.addListener(({ name }) => {
  if (isSendAlarm(name)) void sendWaiting();
});
chrome.runtime.onStartup.addListener(() => void sendWaiting());
