import type { Captured, FetchedPicture, Look, Message } from '../shared/messages.ts';
import { look } from './look.ts';
import { liftPictures } from './pictures.ts';
import { selectedPart, serialize, wholePage } from './serialize.ts';

const ask = (url: string): Promise<FetchedPicture | null> =>
  chrome.runtime.sendMessage({ kind: 'picture', url } satisfies Message) as Promise<FetchedPicture | null>;

async function capture(selection: boolean): Promise<Captured> {
  const piece = (selection ? selectedPart() : null) ?? wholePage();
  const { byAddress, found } = await liftPictures(piece.images, ask);
  return {
    url: location.href,
    title: document.title,
    html: serialize(piece, byAddress),
    selection: selection && selectedPart() !== null,
    pictures: { kept: byAddress.size, found },
  };
}

declare global {
  var pressmarkClipper: { look(): Look; capture(selection: boolean): Promise<Captured> } | undefined;
}

// Found again by the next call that the background makes into this page.
globalThis.pressmarkClipper = { look, capture };
