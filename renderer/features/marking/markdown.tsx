import { useEffect, useRef } from 'react';
import { useOpenLinks } from '../../parts/use-open-links.ts';
import styles from './markdown.module.css';

interface Props {
  readonly text: string;
  readonly lang?: string | undefined;
}

/** A note as its Markdown says. What renders it is loaded with the first note; until then the words stand as typed. */
export function Markdown({ text, lang }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let current = true;
    if (box.current) box.current.textContent = text;
    void import('./render-markdown.ts').then(({ renderMarkdown }) => {
      if (current) box.current?.replaceChildren(renderMarkdown(text));
    });
    return () => {
      current = false;
    };
  }, [text]);
  const onClick = useOpenLinks();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link answers Enter with a click of its own
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is clicked
    <div ref={box} className={styles.note} lang={lang} dir="auto" onClick={onClick} onAuxClick={onClick} />
  );
}
