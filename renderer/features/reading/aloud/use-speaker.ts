import { useCallback, useEffect, useRef, useState } from 'react';

export interface Speech {
  readonly sentences: readonly string[];
  readonly voice: SpeechSynthesisVoice | null;
  readonly language: string | null;
  readonly rate: number;
}

export interface Speaker {
  /** The sentence that is spoken, or will be; counted from 0, as many as there are at the end. */
  readonly at: number;
  readonly speaking: boolean;
  /** Why the voice stopped; null where it did not by itself. */
  readonly failure: string | null;
  play(): void;
  pause(): void;
  step(by: number): void;
}

/**
 * Speaks sentences one by one. Each is an utterance of its own, so pausing is stopping, and going on begins its sentence again: the
 * platform's own pause is deaf on some systems, and forgets its place on others.
 */
export function useSpeaker(speech: Speech, first: number): Speaker {
  const [at, setAt] = useState(first);
  const [speaking, setSpeaking] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const latest = useRef(speech);
  latest.current = speech;
  const { voice, rate } = speech;
  const count = speech.sentences.length;

  useEffect(() => {
    if (!speaking) return;
    const { sentences, language } = latest.current;
    const text = sentences[at];
    if (text === undefined) return setSpeaking(false);
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice?.lang ?? language ?? '';
    utterance.rate = rate;
    // What was stopped from here also tells of its end.
    let mine = true;
    utterance.onend = () => mine && setAt((now) => now + 1);
    utterance.onerror = ({ error }) => {
      if (!mine) return;
      setFailure(error);
      setSpeaking(false);
    };
    speechSynthesis.speak(utterance);
    return () => {
      mine = false;
      speechSynthesis.cancel();
    };
  }, [speaking, at, voice, rate]);

  const play = useCallback(() => {
    setFailure(null);
    setAt((now) => (now >= count ? 0 : now));
    setSpeaking(true);
  }, [count]);
  const pause = useCallback(() => setSpeaking(false), []);
  const step = useCallback(
    (by: number) => setAt((now) => Math.min(count - 1, Math.max(0, now + by))),
    [count],
  );
  return { at, speaking, failure, play, pause, step };
}
