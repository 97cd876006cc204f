import type { Clipboard } from 'electron';
import type { ShellWords } from '../../contract/shell-words.ts';
import { type ArchiveClient, call } from '../../hosts/client.ts';
import { isWebAddress } from '../opened.ts';
import { fill } from '../words/fill.ts';

export interface ClipClipboard {
  readonly clipboard: Pick<Clipboard, 'readText'>;
  readonly client: Pick<ArchiveClient, 'send'>;
  readonly words: () => ShellWords;
  /** Tells the person, who may follow it by a click. */
  readonly tell: (text: string, click?: () => void) => void;
  readonly openArticle: (id: string) => void;
  /** Asks whether a page is to be fetched. */
  readonly askAddress: (url: string) => void;
}

/**
 * Archives the text on the clipboard, and tells what became of it. Of an address the page is meant, and the network is asked for
 * nothing without the person: the window asks.
 */
export async function clipClipboard(parts: ClipClipboard): Promise<void> {
  const { told } = parts.words();
  try {
    const text = (await parts.clipboard.readText()).trim();
    if (text === '') return parts.tell(told.clipEmpty);
    if (isWebAddress(text)) return parts.askAddress(text);
    const { id, status } = await call(parts.client, 'clip.add', {
      clip: { text, source: 'clipboard' },
    });
    const outcome = {
      stored: told.clipped,
      'new-edition': told.clippedAgain,
      'already-there': told.clippedBefore,
    };
    parts.tell(outcome[status], () => parts.openArticle(id));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    parts.tell(fill(told.clipFailed, reason));
  }
}
