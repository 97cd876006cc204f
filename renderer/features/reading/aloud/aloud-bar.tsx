import { Pause, Play, SkipBack, SkipForward, X } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Article } from '../../../../electron/contract/article.ts';
import type { ReadingAloud } from '../../../../electron/contract/reading.ts';
import { useSession } from '../../../data/session.tsx';
import { t } from '../../../i18n/i18n.ts';
import { languageName } from '../../../lib/language-name.ts';
import { indexText } from '../../../lib/text-index.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { placeInSight } from '../place/place-in-sight.ts';
import styles from './aloud-bar.module.css';
import { sentencesOf } from './sentences.ts';
import { useFollowed } from './use-followed.ts';
import { useSpeaker } from './use-speaker.ts';
import { useVoices } from './use-voices.ts';
import { speaks, voiceFor, voicesFor } from './voices.ts';

interface Props {
  readonly article: Article;
  readonly text: RefObject<HTMLElement | null>;
  readonly scroll: RefObject<HTMLElement | null>;
  readonly settings: ReadingAloud;
  readonly onSettings: (settings: ReadingAloud) => void;
}

const rates = [0.75, 0.9, 1, 1.15, 1.3, 1.5, 1.75, 2];

/** The article's sentences as they stand on the page, and the first of those in sight. */
function useSentences({ article, text, scroll }: Props) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the article stands for what is on its page
  return useMemo(() => {
    if (!text.current || !scroll.current) return { sentences: [], ranges: [], first: 0 };
    const index = indexText(text.current);
    const spans = sentencesOf(index.text, article.language).filter(
      (span) => !index.range(span).startContainer.parentElement?.closest('[data-unspoken]'),
    );
    const top = scroll.current.scrollTop < 40 ? 0 : placeInSight(index, scroll.current);
    return {
      sentences: spans.map(({ from, to }) => index.text.slice(from, to)),
      ranges: spans.map((span) => index.range(span)),
      first: Math.max(
        0,
        spans.findIndex(({ from }) => from >= top),
      ),
    };
  }, [article.id, article.edition, article.text, article.html]);
}

/** Reads the open article aloud from the line in sight on, sentence by sentence. */
export function AloudBar(props: Props) {
  const { article, scroll, settings, onSettings } = props;
  const { workspace } = useSession();
  const { sentences, ranges, first } = useSentences(props);
  const voices = useVoices();
  const { language } = article;
  const key = language ?? '';
  const voice = voiceFor(voices, language, settings.voices[key]);
  const speaker = useSpeaker({ sentences, voice, language, rate: settings.rate }, first);
  const { at, speaking, failure, play, pause, step } = speaker;
  useFollowed(voice ? (ranges[at] ?? null) : null, scroll);
  const button = useRef<HTMLButtonElement>(null);

  // What was asked for begins by itself, as soon as there is a voice for it.
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    if (begun || !voice) return;
    setBegun(true);
    play();
    button.current?.focus();
  }, [begun, voice, play]);

  const close = () => {
    workspace.set({ aloud: false });
    scroll.current?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const choices = voicesFor(voices, language);
  const offered = choices.length > 0 ? choices : voicesFor(voices, null);
  const ended = at >= sentences.length;
  return (
    <section className={styles.bar} aria-label={t('reading.aloud.title')} onKeyDown={onKeyDown}>
      <IconButton
        icon={SkipBack}
        label={t('reading.aloud.previous')}
        className="mirrored"
        disabled={!voice || at === 0}
        onClick={() => step(-1)}
      />
      <IconButton
        ref={button}
        icon={speaking ? Pause : Play}
        label={speaking ? t('reading.aloud.pause') : t('reading.aloud.play')}
        disabled={!voice || sentences.length === 0}
        onClick={speaking ? pause : play}
      />
      <IconButton
        icon={SkipForward}
        label={t('reading.aloud.next')}
        className="mirrored"
        disabled={!voice || at >= sentences.length - 1}
        onClick={() => step(1)}
      />
      <p className={styles.told} role={failure ? 'alert' : undefined}>
        {failure
          ? t('reading.aloud.failed', { reason: failure })
          : (problemOf(voices, voice, language) ??
            (ended
              ? t('reading.aloud.ended')
              : t('reading.aloud.sentence', { at: at + 1, count: sentences.length })))}
      </p>
      {offered.length > 0 && (
        <>
          <select
            className={styles.rate}
            aria-label={t('reading.aloud.rate')}
            value={settings.rate}
            onChange={({ target }) => onSettings({ ...settings, rate: Number(target.value) })}
          >
            {[...new Set([...rates, settings.rate])]
              .toSorted((a, b) => a - b)
              .map((rate) => (
                <option key={rate} value={rate}>
                  {t('reading.aloud.rateValue', { rate: String(rate) })}
                </option>
              ))}
          </select>
          <select
            className={styles.voice}
            aria-label={t('reading.aloud.voice')}
            value={voice?.voiceURI ?? ''}
            onChange={({ target }) =>
              onSettings({ ...settings, voices: { ...settings.voices, [key]: target.value } })
            }
          >
            {!voice && (
              <option value="" disabled>
                {t('reading.aloud.choose')}
              </option>
            )}
            {offered.map(({ voiceURI, name }) => (
              <option key={voiceURI} value={voiceURI}>
                {name}
              </option>
            ))}
          </select>
        </>
      )}
      <IconButton icon={X} label={t('reading.aloud.close')} stroke="Escape" onClick={close} />
    </section>
  );
}

/** Why there is nothing to hear, or nothing right. */
function problemOf(
  voices: readonly SpeechSynthesisVoice[],
  voice: SpeechSynthesisVoice | null,
  language: string | null,
): string | null {
  if (voicesFor(voices, null).length === 0) return t('reading.aloud.noVoices');
  if (language === null || (voice && speaks(voice, language))) return null;
  return voice ? null : t('reading.aloud.noVoiceFor', { language: languageName(language) });
}
