import type { Settings } from '../../electron/contract/archive.ts';
import { DesktopSettings } from '../features/desktop/desktop-settings.tsx';
import { BackupSettings } from '../features/keeping/backup-settings.tsx';
import { KeysSetting } from '../features/keys/keys-setting.tsx';
import { ClipperSettings } from '../features/pairing/clipper-settings.tsx';
import { archiveSetting, lookSettings } from '../features/settings/own-settings.tsx';
import type { Setting } from '../features/settings/setting.ts';
import { SidebarSettings, sidebarWords } from '../features/sidebar/sidebar-settings.tsx';
import { UpdateSettings } from '../features/updates/update-settings.tsx';
import { WatchSettings } from '../features/watching/watch-settings.tsx';
import { t } from '../i18n/i18n.ts';
import type { CommandEntry } from './command.ts';

interface Parts {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly commands: readonly CommandEntry[];
  readonly onChangeKeys: () => void;
  readonly onArchives: () => void;
}

/** The settings of every feature, in their order. */
export const allSettings = ({
  settings,
  onChange,
  commands,
  onChangeKeys,
  onArchives,
}: Parts): readonly Setting[] => [
  ...lookSettings(settings, onChange),
  { id: 'sidebar', words: sidebarWords(), content: <SidebarSettings /> },
  {
    id: 'keys',
    words: [t('keys.setting'), t('settings.singleKeys'), ...commands.map(({ label }) => label)],
    content: (
      <KeysSetting
        singleKeys={settings.singleKeys}
        onSingleKeys={(singleKeys) => onChange({ singleKeys })}
        onChangeKeys={onChangeKeys}
      />
    ),
  },
  {
    id: 'clipper',
    words: [t('pairing.title'), t('pairing.allow'), t('pairing.otherProgram')],
    content: <ClipperSettings settings={settings} onChange={onChange} />,
  },
  { id: 'watching', words: [t('watching.title'), t('watching.what')], content: <WatchSettings /> },
  {
    id: 'backups',
    words: [t('keeping.title'), t('keeping.what'), t('keeping.every'), t('keeping.inside')],
    content: <BackupSettings settings={settings} onChange={onChange} />,
  },
  ...(window.pressmark ? [desktopSetting(settings, onChange), updateSetting(settings, onChange)] : []),
  archiveSetting(onArchives),
];

const desktopSetting = (settings: Settings, onChange: Parts['onChange']): Setting => ({
  id: 'desktop',
  words: [
    t('desktop.title'),
    t('desktop.tray'),
    t('desktop.background'),
    t('desktop.startAtLogin'),
    t('desktop.clipKey'),
  ],
  content: <DesktopSettings settings={settings} onChange={onChange} />,
});

const updateSetting = (settings: Settings, onChange: Parts['onChange']): Setting => ({
  id: 'updates',
  words: [t('updates.title'), t('updates.daily'), t('updates.check')],
  content: <UpdateSettings settings={settings} onChange={onChange} />,
});
