import type { Reading } from '../../contract/article.ts';
import { ArchiveError } from '../../contract/errors.ts';
import { detectLanguage } from '../language/detect.ts';
import { boundedText, isCutShort } from './bounded-text.ts';
import { decodeBytes } from './charset.ts';
import type { Clip } from './clip.ts';
import type { ReadingContext } from './context.ts';
import { readHtml } from './html/read-html.ts';
import { binaryName, kindOf } from './kind.ts';
import { readText } from './text/read-text.ts';

/** Where a page or an earlier step did not say the language, the body tells it. */
function withLanguage(reading: Reading): Reading {
  if (reading.language !== null) return reading;
  const detected = detectLanguage(reading.text === '' ? (reading.headline ?? '') : reading.text);
  if (!detected) return reading;
  return {
    ...reading,
    language: detected.language,
    origins: { ...reading.origins, language: { origin: 'detected', confidence: detected.confidence } },
  };
}

/**
 * Understands a clip: decodes its bytes, decides whether they are a page or plain text, reads its fields and its language.
 *
 * @throws ArchiveError `unreadable` where the bytes are a picture, a PDF or another file that is no text
 */
export function readClip(clip: Clip): Reading {
  const binary = binaryName(clip.bytes);
  if (binary !== null) {
    throw new ArchiveError(
      'unreadable',
      `${clip.source} is ${binary}: give the article as text or as a web page`,
    );
  }
  const decoded = decodeBytes(clip.bytes, clip.type);
  const { text, isCut } = boundedText(decoded.text);
  const warnings = isCut ? [...decoded.warnings, isCutShort] : decoded.warnings;
  const { url, capturedAt, capturedAtIsGuess, source } = clip;
  const context: ReadingContext = { url, capturedAt, capturedAtIsGuess, source };
  const reading = kindOf(clip.type, text) === 'html' ? readHtml(text, context) : readText(text, context);
  return withLanguage({ ...reading, warnings: [...warnings, ...reading.warnings] });
}
