import type { Segment } from '../../../contract/article.ts';
import type { Span } from './matcher.ts';

/** A stretch of a text as segments, its matches marked, its white space made single spaces. */
export function segmentsOf(text: string, spans: readonly Span[], start = 0, end = text.length): Segment[] {
  const segments: Segment[] = [];
  let at = start;
  for (const span of spans) {
    if (span.start < at || span.end > end) continue;
    push(segments, text.slice(at, span.start), false);
    push(segments, text.slice(span.start, span.end), true);
    at = span.end;
  }
  push(segments, text.slice(at, end), false);
  return segments;
}

function push(segments: Segment[], text: string, hit: boolean): void {
  if (text !== '') segments.push({ text: text.replace(/\s+/g, ' '), hit });
}
