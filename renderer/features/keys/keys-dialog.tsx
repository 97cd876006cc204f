import { useRef, useState } from 'react';
import type { Settings } from '../../../electron/contract/archive.ts';
import type { Command } from '../../../electron/contract/commands.ts';
import type { commands } from '../../i18n/en/commands.ts';
import { t } from '../../i18n/i18n.ts';
import { answers } from '../../lib/answers.ts';
import { keycaps } from '../../lib/keys.ts';
import { Button } from '../../ui/button.tsx';
import { Check } from '../../ui/check.tsx';
import { FindField } from '../../ui/find-field.tsx';
import { isMac } from '../../ui/kbd.tsx';
import { Modal } from '../../ui/modal.tsx';
import { KeyRow } from './key-row.tsx';
import styles from './keys.module.css';
import { useRemap } from './use-remap.ts';

export interface KeyCommand {
  readonly id: Command;
  readonly label: string;
  readonly group: keyof typeof commands.groups;
  readonly strokes: readonly string[];
}

interface Props {
  readonly commands: readonly KeyCommand[];
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly onSettings: () => void;
  readonly onClose: () => void;
}

/** A command by its name, its group or its keys as they are printed. */
const textOf = ({ label, group, strokes }: KeyCommand): string =>
  [label, t(`commands.groups.${group}`), ...strokes.map((each) => keycaps(each, isMac).join('+'))].join(' ');

/** Every command with its keys, each to be changed by pressing others. */
export function KeysDialog({ commands, settings, onChange, onSettings, onClose }: Props) {
  const [typed, setTyped] = useState('');
  const find = useRef<HTMLInputElement>(null);
  const remap = useRemap(settings, onChange);
  const shown = commands.filter((command) => answers(textOf(command), typed));
  const groups = Map.groupBy(shown, ({ group }) => group);
  const hasOwn = Object.keys(settings.keys).length > 0;
  return (
    <Modal
      title={t('keys.title')}
      size="medium"
      initialFocus={find}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onSettings}>{t('keys.allSettings')}</Button>
          <Button disabled={!hasOwn} onClick={remap.resetAll}>
            {t('keys.resetAll')}
          </Button>
        </>
      }
    >
      <Check
        label={t('settings.singleKeys')}
        checked={settings.singleKeys}
        onChange={(singleKeys) => onChange({ singleKeys })}
      />
      <FindField
        className={styles.find}
        label={t('keys.find')}
        value={typed}
        onChange={setTyped}
        input={find}
      />
      {shown.length === 0 && <p className={styles.nothing}>{t('keys.nothing')}</p>}
      {[...groups].map(([group, lines]) => (
        <section key={group} className={styles.group}>
          <h3 className={styles.heading}>{t(`commands.groups.${group}`)}</h3>
          <ul>
            {lines.map((command) => (
              <KeyRow key={command.id} command={command} remap={remap} nameOf={nameIn(commands)} />
            ))}
          </ul>
        </section>
      ))}
    </Modal>
  );
}

const nameIn =
  (commands: readonly KeyCommand[]) =>
  (id: Command): string =>
    commands.find((command) => command.id === id)?.label ?? id;
