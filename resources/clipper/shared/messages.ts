/** What a page says of itself; `selected` is how many words of it are selected. A PDF is named by the browser. */
export interface Look {
  readonly kind: 'page' | 'pdf';
  readonly url: string;
  readonly headline: string;
  readonly source: string;
  readonly date: string | null;
  readonly selected: number;
}

/** A page or a part of one, whole in itself. */
export interface Captured {
  readonly url: string;
  readonly title: string;
  readonly html: string;
  readonly selection: boolean;
  readonly pictures: { readonly kept: number; readonly found: number };
}

export interface FetchedPicture {
  readonly dataUrl: string;
}

/**
 * What became of a clip: `kept` by Pressmark, `waiting` in the browser until Pressmark is there, `refused` with a reason. `leave` is the
 * site that the browser may let the clipper read, if the person says so, where that is what failed.
 */
export interface Saved {
  readonly state: 'kept' | 'already-there' | 'waiting' | 'refused' | 'failed';
  readonly reason: string | null;
  readonly pictures: { readonly kept: number; readonly found: number } | null;
  readonly leave?: string;
}

/** How the extension stands with Pressmark. */
export interface Standing {
  readonly door: 'paired' | 'unpaired' | 'closed';
  readonly waiting: number;
  readonly refused: readonly { readonly clipId: string; readonly title: string; readonly reason: string }[];
}

/** What the popup, the options page and the page ask of the background. */
export type Message =
  | {
      readonly kind: 'save';
      readonly tabId: number;
      readonly selection: boolean;
      readonly tags: readonly string[];
    }
  | { readonly kind: 'standing' }
  | { readonly kind: 'send-waiting' }
  | { readonly kind: 'discard'; readonly clipId: string }
  | { readonly kind: 'picture'; readonly url: string };
