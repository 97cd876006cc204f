import { Check, Copy, MessageSquarePlus, Quote, Trash2 } from 'lucide-react';
import type { AnnotationColour } from '../../../electron/contract/annotation.ts';
import { useStrokes } from '../../data/keys/use-strokes.ts';
import { t } from '../../i18n/i18n.ts';
import { classes } from '../../lib/classes.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { colours } from './colours.ts';
import styles from './mark-bar.module.css';

export interface BarPlace {
  readonly left: number;
  readonly top: number;
  readonly below: boolean;
}

interface Props {
  readonly place: BarPlace;
  /** The colour of the highlight that is looked at; null where words are only selected. */
  readonly colour: AnnotationColour | null;
  readonly hasNote: boolean;
  readonly onColour: (colour: AnnotationColour) => void;
  readonly onNote: () => void;
  readonly onCopy: () => void;
  readonly onCite: () => void;
  readonly onRemove?: (() => void) | undefined;
}

/** What can be done with words selected, or highlighted before. */
export function MarkBar({ place, colour, hasNote, onColour, onNote, onCopy, onCite, onRemove }: Props) {
  const { left, top, below } = place;
  const key = useStrokes();
  return (
    <div
      role="toolbar"
      aria-label={colour === null ? t('marking.selectedWords') : t('marking.highlight')}
      className={classes(styles.bar, below && styles.below)}
      style={{ left: `${left}px`, top: `${top}px` }}
      // A click on the bar must not take the selection from the text.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      {colours.map((each) => (
        <button
          key={each}
          type="button"
          className={styles.colour}
          aria-label={colour === null ? t(`marking.highlightIn.${each}`) : t(`marking.colours.${each}`)}
          aria-pressed={colour === null ? undefined : each === colour}
          onClick={() => onColour(each)}
        >
          <span
            className={styles.dot}
            style={{ '--tint': `var(--marker-${each})`, '--line': `var(--marker-${each}-line)` }}
          >
            {each === colour && <Check size={11} strokeWidth={3} aria-hidden />}
          </span>
        </button>
      ))}
      <span className={styles.part} />
      <IconButton
        icon={MessageSquarePlus}
        label={hasNote ? t('marking.editNote') : t('marking.addNote')}
        stroke={key('mark.note')}
        onClick={onNote}
      />
      <IconButton icon={Copy} label={t('marking.copy')} onClick={onCopy} />
      <IconButton icon={Quote} label={t('marking.cite')} stroke={key('cite.copy')} onClick={onCite} />
      {onRemove && <IconButton icon={Trash2} label={t('marking.removeHighlight')} onClick={onRemove} />}
    </div>
  );
}
