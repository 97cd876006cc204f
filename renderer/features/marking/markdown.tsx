import { type MouseEvent, useEffect, useRef } from 'react';
import { useSession } from '../../data/session.tsx';
import styles from './markdown.module.css';

interface Props {
  readonly text: string;
  readonly lang?: string | undefined;
}

/** A note as its Markdown says. What renders it is loaded with the first note; until then the words stand as typed. */
export function Markdown({ text, lang }: Props) {
  const { shell } = useSession();
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
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    event.preventDefault();
    const address = link.getAttribute('href');
    if (address) shell.openExternal(address);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link answers Enter with a click of its own
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is clicked
    <div ref={box} className={styles.note} lang={lang} dir="auto" onClick={onClick} onAuxClick={onClick} />
  );
}
