import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useId } from 'react';
import type { ExportFormat } from '../../../electron/contract/export.ts';
import { t } from '../../i18n/i18n.ts';
import choice from '../../ui/choice.module.css';
import styles from './export-dialog.module.css';
import { formatGroups, formatName } from './formats.ts';

interface Props {
  readonly value: ExportFormat;
  readonly onChange: (format: ExportFormat) => void;
}

/** The forms, grouped by what they are for; arrows go through all of them. */
export function FormatChoice({ value, onChange }: Props) {
  const id = useId();
  return (
    <RadioGroup<ExportFormat>
      aria-label={t('exporting.format')}
      value={value}
      onValueChange={onChange}
      className={styles.formats}
    >
      {formatGroups.map(({ name, formats }, at) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a radio group's grid
        <div key={name} role="group" aria-labelledby={`${id}-${at}`} className={styles.group}>
          <p id={`${id}-${at}`} className={styles.label}>
            {t(`exporting.groups.${name}`)}
          </p>
          {formats.map((format) => (
            // biome-ignore lint/a11y/noLabelWithoutControl: the radio inside is the control
            <label key={format} className={styles.format}>
              <Radio.Root value={format} className={`${choice.radio} ${styles.radio}`}>
                <Radio.Indicator className={choice.dot} />
              </Radio.Root>
              <span>
                {formatName(format)} <span className={styles.what}>{t(`exporting.formats.${format}`)}</span>
              </span>
            </label>
          ))}
        </div>
      ))}
    </RadioGroup>
  );
}
