import { z } from 'zod';

/**
 * Why a package does not update itself: it is run from its sources; a distribution or a store keeps it up to date (`distribution`); it is
 * the one file that is not installed (`portable`); an administrator's installer put it there (`installer`); or it was built by somebody
 * who named no place where newer ones are (`no-place`).
 */
export type NoUpdates = 'sources' | 'distribution' | 'portable' | 'installer' | 'no-place';

/**
 * What went wrong: no network (`offline`); the place gave no sound answer (`server`); what was loaded is not what was announced
 * (`spoilt`), or not signed as it must be (`signature`); the program's own place cannot be written to, or is full (`disk`).
 */
export type UpdateFault = 'offline' | 'server' | 'spoilt' | 'signature' | 'disk' | 'other';

/** What is known of a newer Pressmark. Sizes are bytes, times ISO 8601, `notes` plain text with paragraphs parted by blank lines. */
export type UpdateState =
  | { readonly kind: 'unsupported'; readonly why: NoUpdates }
  /** `checked`: when it was last seen that there is none; null before the first look. */
  | { readonly kind: 'none'; readonly checked: string | null }
  | { readonly kind: 'checking' }
  | { readonly kind: 'available'; readonly version: string; readonly notes: string }
  | { readonly kind: 'downloading'; readonly version: string; readonly done: number; readonly total: number }
  | { readonly kind: 'ready'; readonly version: string; readonly notes: string }
  /** The program ends, and the newer one takes its place once all is written. */
  | { readonly kind: 'installing'; readonly version: string }
  | {
      readonly kind: 'failed';
      readonly step: 'check' | 'download' | 'install';
      readonly fault: UpdateFault;
      /** The platform's own words, for whoever is asked for help; one line. */
      readonly detail: string;
    };

/** What a person asks of updates. `look` only tells the state; what does not fit the state does nothing. */
export const updateAskSchema = z.enum(['look', 'check', 'download', 'cancel', 'install']);
export type UpdateAsk = z.infer<typeof updateAskSchema>;
