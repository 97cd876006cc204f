import type { commands } from '../../i18n/en/commands.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { Modal } from '../../ui/modal.tsx';
import styles from './help-dialog.module.css';

export interface HelpKey {
  readonly id: string;
  readonly label: string;
  readonly group: keyof typeof commands.groups;
  readonly strokes: readonly string[];
}

interface Props {
  readonly keys: readonly HelpKey[];
  readonly singleKeys: boolean;
  readonly onSearchLanguage: () => void;
  readonly onChangeKeys: () => void;
  readonly onGuide: () => void;
  readonly onClose: () => void;
}

/** Every key. */
export function HelpDialog({ keys, singleKeys, onSearchLanguage, onChangeKeys, onGuide, onClose }: Props) {
  const groups = Map.groupBy(
    keys.filter(({ strokes }) => strokes.length > 0),
    ({ group }) => group,
  );
  return (
    <Modal
      title={t('commands.shortcuts.show')}
      size="large"
      reading
      onClose={onClose}
      footer={
        <>
          <p className={styles.note}>{singleKeys ? t('help.singleKeysOn') : t('help.singleKeysOff')}</p>
          <Button onClick={onChangeKeys}>{t('keys.change')}</Button>
          <Button onClick={onGuide}>{t('commands.guide.open')}</Button>
          <Button onClick={onSearchLanguage}>{t('commands.search.language')}</Button>
        </>
      }
    >
      <div className={styles.columns}>
        {[...groups].map(([group, lines]) => (
          <table key={group} className={styles.table}>
            <caption className={styles.caption}>{t(`commands.groups.${group}`)}</caption>
            <tbody>
              {lines.map(({ id, label, strokes }) => (
                <tr key={id}>
                  <th scope="row">{label}</th>
                  <td className={styles.keys}>
                    {strokes.map((stroke) => (
                      <Kbd key={stroke} stroke={stroke} />
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </Modal>
  );
}
