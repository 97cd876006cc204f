import { askDoor, type Found, findDoor } from '../shared/door.ts';
import type { Saved, Standing } from '../shared/messages.ts';
import { all, put, type Queued, remove } from './queue.ts';

const alarm = 'send-waiting';

type Outcome = Pick<Saved, 'state' | 'reason'>;

/** What waits is sent by and by; the same clip is never on its way twice. */
let sending: Promise<unknown> = Promise.resolve();
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const next = sending.then(work, work);
  sending = next.catch(() => {});
  return next;
};

function formOf(clip: Queued): FormData {
  const form = new FormData();
  form.append('clipId', clip.clipId);
  form.append('url', clip.url);
  form.append('title', clip.title.slice(0, 2000));
  form.append('selection', String(clip.selection));
  form.append('capturedAt', clip.capturedAt);
  for (const tag of clip.tags) form.append('tags', tag);
  if ('pdf' in clip) form.append('file', clip.pdf, 'page.pdf');
  else form.append('html', new Blob([clip.html], { type: 'text/html; charset=utf-8' }), 'page.html');
  return form;
}

/** Sends one clip that is in the queue, and takes it out once Pressmark has it. */
async function sendOne(clip: Queued, door: Found): Promise<Outcome> {
  if (door.state !== 'paired') return { state: 'waiting', reason: null };
  const { address, token } = door;
  const answer = await askDoor(address, '/clips', { token, form: formOf(clip) }).catch(() => null);
  if (answer?.status === 200 || answer?.status === 201) {
    await remove(clip.clipId);
    return { state: answer.status === 201 ? 'kept' : 'already-there', reason: null };
  }
  // What is wrong with the clip itself will not mend by waiting; anything else may.
  if (answer?.status !== 400 && answer?.status !== 413) return { state: 'waiting', reason: null };
  const reason = typeof answer.json.error === 'string' ? answer.json.error : 'Pressmark refused it.';
  await put({ ...clip, reason });
  return { state: 'refused', reason };
}

async function settle(): Promise<void> {
  const waiting = (await all()).filter(({ reason }) => reason === undefined).length;
  await chrome.action.setBadgeBackgroundColor({ color: '#a12a1b' });
  await chrome.action.setBadgeText({ text: waiting === 0 ? '' : String(waiting) });
  if (waiting > 0) await chrome.alarms.create(alarm, { periodInMinutes: 1 });
  else await chrome.alarms.clear(alarm);
}

/** Keeps a clip in the browser and sends it on, if Pressmark is there. */
export const save = (clip: Queued): Promise<Outcome> =>
  inTurn(async () => {
    await put(clip);
    const outcome = await sendOne(clip, await findDoor());
    await settle();
    return outcome;
  });

/** Sends what waits. */
export const sendWaiting = (): Promise<void> =>
  inTurn(async () => {
    const door = await findDoor();
    for (const clip of await all()) {
      if (door.state !== 'paired') break;
      if (clip.reason === undefined) await sendOne(clip, door);
    }
    await settle();
  });

export const discard = (clipId: string): Promise<void> =>
  inTurn(async () => {
    await remove(clipId);
    await settle();
  });

export async function standing(): Promise<Standing> {
  const [door, clips] = await Promise.all([findDoor(), all()]);
  return {
    door: door.state,
    waiting: clips.filter(({ reason }) => reason === undefined).length,
    refused: clips.flatMap(({ clipId, title, reason }) =>
      reason === undefined ? [] : [{ clipId, title, reason }],
    ),
  };
}

export const isSendAlarm = (name: string): boolean => name === alarm;
