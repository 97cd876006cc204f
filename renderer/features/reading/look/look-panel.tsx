import { Popover } from '@base-ui/react/popover';
import { ALargeSmall } from 'lucide-react';
import { useMemo } from 'react';
import type { Settings } from '../../../../electron/contract/archive.ts';
import { defaultSettings } from '../../../../electron/contract/default-settings.ts';
import { t } from '../../../i18n/i18n.ts';
import { languageName } from '../../../lib/language-name.ts';
import { percent } from '../../../lib/numbers.ts';
import { TextSizeRange } from '../../../parts/text-size-range.tsx';
import { Button } from '../../../ui/button.tsx';
import { Check } from '../../../ui/check.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { useHome } from '../../../ui/use-home.ts';
import { canHyphenate } from './can-hyphenate.ts';
import styles from './look-panel.module.css';
import { wouldTear } from './look-style.ts';

type Look = Pick<Settings, 'theme' | 'textSize' | 'readingLook'>;

interface Props {
  readonly settings: Look;
  readonly onChange: (change: Partial<Look>) => void;
  /** The open article's, whose words are to be broken. */
  readonly language: string | null;
}

const themes = ['system', 'light', 'sepia', 'dark'] as const;
const typefaces = ['serif', 'sans', 'legible'] as const;
const leadings = ['close', 'usual', 'open'] as const;
const measures = ['narrow', 'usual', 'wide'] as const;

/** How the page is to look, at hand beside it. */
export function LookPanel(props: Props) {
  const [home, trigger] = useHome();
  return (
    <Popover.Root>
      <Popover.Trigger
        ref={trigger}
        render={<IconButton icon={ALargeSmall} label={t('reading.look.title')} />}
      />
      <Popover.Portal container={home}>
        <Popover.Positioner align="end" sideOffset={6} className={styles.positioner}>
          <Popover.Popup className={styles.panel} aria-label={t('reading.look.title')}>
            <Fields {...props} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Fields({ settings, onChange, language }: Props) {
  const { theme, textSize, readingLook: look } = settings;
  const set = (change: Partial<Look['readingLook']>) => onChange({ readingLook: { ...look, ...change } });
  return (
    <>
      <Segmented
        label={t('reading.look.theme')}
        value={theme}
        onChange={(theme) => onChange({ theme })}
        options={themes.map((value) => ({
          value,
          label: t(`reading.look.themes.${value}`),
          sample: <span className={styles.swatch} data-theme-sample={value} />,
        }))}
      />
      <Segmented
        label={t('reading.look.typeface')}
        value={look.typeface}
        onChange={(typeface) => set({ typeface })}
        options={typefaces.map((value) => ({
          value,
          label: t(`reading.look.typefaces.${value}`),
          sample: <span className={styles[value]}>Ag</span>,
        }))}
      />
      <label className={styles.size}>
        <span className={styles.label}>{t('reading.look.size')}</span>
        <TextSizeRange value={textSize} onChange={(size) => onChange({ textSize: size })} />
        <output className={styles.value}>{percent(textSize)}</output>
      </label>
      <Segmented
        label={t('reading.look.leading')}
        value={look.leading}
        onChange={(leading) => set({ leading })}
        options={leadings.map((value) => ({ value, label: t(`reading.look.leadings.${value}`) }))}
      />
      <Segmented
        label={t('reading.look.measure')}
        value={look.measure}
        onChange={(measure) => set({ measure })}
        options={measures.map((value) => ({ value, label: t(`reading.look.measures.${value}`) }))}
      />
      <div className={styles.checks}>
        <Check
          label={t('reading.look.justified')}
          checked={look.justified}
          onChange={(justified) => set({ justified })}
        />
        {look.justified && language !== null && wouldTear(language) && (
          <p className={styles.note}>{t('reading.look.uneven', { language: languageName(language) })}</p>
        )}
        <Check
          label={t('reading.look.hyphens')}
          checked={look.hyphens}
          onChange={(hyphens) => set({ hyphens })}
        />
        {look.hyphens && <WithoutHyphens language={language} />}
        <Check
          label={t('reading.look.columns')}
          checked={look.columns === 2}
          onChange={(two) => set({ columns: two ? 2 : 1 })}
        />
      </div>
      <Button
        tone="quiet"
        onClick={() =>
          onChange({ textSize: defaultSettings.textSize, readingLook: defaultSettings.readingLook })
        }
      >
        {t('reading.look.usual')}
      </Button>
    </>
  );
}

/** Says so where words are not broken although they are to be. */
function WithoutHyphens({ language }: Pick<Props, 'language'>) {
  const can = useMemo(() => canHyphenate(language), [language]);
  if (can !== false || language === null) return null;
  return <p className={styles.note}>{t('reading.look.noHyphens', { language: languageName(language) })}</p>;
}
