import { Dialog } from '@base-ui/react/dialog';
import { ChevronLeft, ChevronRight, Maximize, X, ZoomIn, ZoomOut } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import type { Picture } from '../../../data/workspace.ts';
import { t } from '../../../i18n/i18n.ts';
import { classes } from '../../../lib/classes.ts';
import { isSwitchedOff, runKey } from '../../../lib/keys.ts';
import { focusAtOnce } from '../../../ui/focus-at-once.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import styles from './pictures-dialog.module.css';
import { useZoom } from './use-zoom.ts';

interface Props {
  readonly pictures: readonly Picture[];
  readonly at: number;
  readonly onClose: () => void;
}

/** The pictures of an article, one at a time and as large as is wanted, each with its words. */
export function PicturesDialog({ pictures, at: first, onClose }: Props) {
  const [at, setAt] = useState(first);
  const start = useRef<HTMLDivElement>(null);
  const picture = pictures[at];
  if (!picture) return null;
  const count = pictures.length;
  const title =
    count > 1 ? t('reading.pictures.titleOf', { at: at + 1, count }) : t('reading.pictures.title');
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.popup} initialFocus={focusAtOnce(start)}>
          <Dialog.Title className="hidden">{title}</Dialog.Title>
          <Dialog.Description className="hidden">{t('reading.pictures.keys')}</Dialog.Description>
          <Large
            start={start}
            picture={picture}
            title={title}
            onStep={count > 1 ? (by) => setAt((at + by + count) % count) : null}
            onClose={onClose}
          />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

interface LargeProps {
  readonly start: RefObject<HTMLDivElement | null>;
  readonly picture: Picture;
  readonly title: string;
  /** Null where there is one picture only. */
  readonly onStep: ((by: number) => void) | null;
  readonly onClose: () => void;
}

const arrowStep = 80;

function Large({ start, picture, title, onStep, onClose }: LargeProps) {
  const frame = useRef<HTMLDivElement>(null);
  const image = useRef<HTMLImageElement>(null);
  const [lost, setLost] = useState<string | null>(null);
  const { zoom, larger, smaller, all, move, pointer } = useZoom(frame, image);
  const large = zoom.scale > 1.01;
  const turn = (by: number) => {
    all();
    onStep?.(by);
  };
  const step = (by: number) => turn(document.documentElement.dir === 'rtl' ? -by : by);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isSwitchedOff(event.key)) return;
    const known = runKey(event.key, [
      ['+', larger],
      ['=', larger],
      ['-', smaller],
      ['0', all],
      ['ArrowLeft', () => (large ? move(arrowStep, 0) : step(-1))],
      ['ArrowRight', () => (large ? move(-arrowStep, 0) : step(1))],
      ['ArrowUp', () => move(0, arrowStep)],
      ['ArrowDown', () => move(0, -arrowStep)],
    ]);
    if (known) event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the dialog, wherever in it the focus is
    <div ref={start} className={styles.whole} tabIndex={-1} onKeyDown={onKeyDown}>
      <div className={styles.bar}>
        <span className={styles.title} aria-hidden>
          {title}
        </span>
        {onStep && (
          <>
            <IconButton
              icon={ChevronLeft}
              label={t('reading.pictures.previous')}
              className="mirrored"
              onClick={() => turn(-1)}
            />
            <IconButton
              icon={ChevronRight}
              label={t('reading.pictures.next')}
              className="mirrored"
              onClick={() => turn(1)}
            />
          </>
        )}
        <IconButton
          icon={ZoomOut}
          label={t('reading.pictures.smaller')}
          stroke="-"
          disabled={!large}
          onClick={smaller}
        />
        <IconButton icon={ZoomIn} label={t('reading.pictures.larger')} stroke="+" onClick={larger} />
        <IconButton icon={Maximize} label={t('reading.pictures.fit')} stroke="0" onClick={all} />
        <IconButton icon={X} label={t('ui.close')} stroke="Escape" onClick={onClose} />
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what the pointer does here has a key and a button too */}
      <div
        ref={frame}
        className={classes(styles.frame, large && styles.large)}
        onDoubleClick={() => (large ? all() : larger())}
        {...pointer}
      >
        {lost === picture.src ? (
          <p className={styles.lost}>{t('reading.pictures.lost')}</p>
        ) : (
          <img
            ref={image}
            className={styles.image}
            src={picture.src}
            alt={picture.words}
            draggable={false}
            style={{ transform: `translate(${zoom.x}px, ${zoom.y}px) scale(${zoom.scale})` }}
            onError={() => setLost(picture.src)}
          />
        )}
      </div>
      {picture.words && (
        <p className={styles.words} lang={picture.lang ?? undefined} dir="auto">
          {picture.words}
        </p>
      )}
    </div>
  );
}
