import type { Parsed } from '../../contract/api.ts';
import type { ClipInput } from '../../contract/clip.ts';
import type { Clip } from '../capture/clip.ts';

/** A clip as it comes over the wire as the bytes it stands for; without a time it was taken now. */
export function clipOf(input: Required<ClipInput> | Parsed<'clip.read'>, now: Date): Clip {
  const { text, base64 } = input;
  return {
    bytes: base64 === undefined ? Buffer.from(text ?? '', 'utf8') : Buffer.from(base64, 'base64'),
    // Text that came as text is UTF-8 now, whatever it says of itself.
    type: text === undefined ? input.type : withUtf8(input.type),
    url: input.url,
    capturedAt: input.capturedAt ?? now.toISOString(),
    capturedAtIsGuess: input.capturedAtIsGuess,
    source: input.source,
  };
}

function withUtf8(type: string | null): string | null {
  return type === null ? null : `${type.replace(/;\s*charset=[^;]*/i, '')}; charset=utf-8`;
}
