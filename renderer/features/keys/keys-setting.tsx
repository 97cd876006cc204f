import { t } from '../../i18n/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Check } from '../../ui/check.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './keys.module.css';

interface Props {
  readonly singleKeys: boolean;
  readonly onSingleKeys: (singleKeys: boolean) => void;
  readonly onChangeKeys: () => void;
}

/** Single keys on or off, and the way to all of them. */
export function KeysSetting({ singleKeys, onSingleKeys, onChangeKeys }: Props) {
  return (
    <Section title={t('keys.setting')}>
      <Check label={t('settings.singleKeys')} checked={singleKeys} onChange={onSingleKeys} />
      <span className={styles.choices}>
        <Button onClick={onChangeKeys}>{t('keys.change')}</Button>
      </span>
    </Section>
  );
}
