const baseOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? tag;

export const speaks = (voice: Pick<SpeechSynthesisVoice, 'lang'>, language: string): boolean =>
  baseOf(voice.lang) === baseOf(language);

/** Those on this computer that speak a language, the system's own choice first: any other would send the text away. */
export const voicesFor = (
  voices: readonly SpeechSynthesisVoice[],
  language: string | null,
): readonly SpeechSynthesisVoice[] =>
  voices
    .filter((voice) => voice.localService && (language === null || speaks(voice, language)))
    .toSorted((a, b) => Number(b.default) - Number(a.default));

/**
 * The voice for a language: the one chosen for it, else the best that speaks it. Null where none does.
 *
 * @param chosen by `voiceURI`, which is all that stays the same between two starts
 */
export const voiceFor = (
  voices: readonly SpeechSynthesisVoice[],
  language: string | null,
  chosen: string | undefined,
): SpeechSynthesisVoice | null =>
  voices.find(({ voiceURI, localService }) => localService && voiceURI === chosen) ??
  voicesFor(voices, language)[0] ??
  null;
