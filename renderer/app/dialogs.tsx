import { lazy, Suspense } from 'react';
import type { Settings } from '../../electron/contract/archive.ts';
import { useSession, useWorkspace } from '../data/session.tsx';
import { ArchivesDialog } from '../features/archives/archives-dialog.tsx';
import { CiteDialog } from '../features/citing/cite-dialog.tsx';
import { AddressDialog } from '../features/clipping/address-dialog.tsx';
import { PasteDialog } from '../features/clipping/paste-dialog.tsx';
import { PathDialog } from '../features/clipping/path-dialog.tsx';
import { ReportDialog } from '../features/clipping/report-dialog.tsx';
import type { Importer } from '../features/clipping/use-importer.ts';
import { CompareDialog } from '../features/editions/compare-dialog.tsx';
import { RereadingDialog } from '../features/editions/rereading-dialog.tsx';
import { ExportDialog } from '../features/exporting/export-dialog.tsx';
import { HighlightsDialog } from '../features/exporting/highlights-dialog.tsx';
import { FeedsDialog } from '../features/feeds/feeds-dialog.tsx';
import { HelpDialog } from '../features/help/help-dialog.tsx';
import { KeysDialog } from '../features/keys/keys-dialog.tsx';
import { NoteDialog } from '../features/marking/note-dialog.tsx';
import { EditDialog } from '../features/reading/edit-dialog.tsx';
import { PicturesDialog } from '../features/reading/pictures/pictures-dialog.tsx';
import { RawDialog } from '../features/reading/raw-dialog.tsx';
import { RereadDialog } from '../features/rereading/reread-dialog.tsx';
import { SaveDialog } from '../features/saving/save-dialog.tsx';
import { ColumnsDialog } from '../features/search/columns-dialog.tsx';
import { SettingsDialog } from '../features/settings/settings-dialog.tsx';
import { CollectDialog } from '../features/tagging/collect-dialog.tsx';
import { NameCollectionDialog } from '../features/tagging/name-collection-dialog.tsx';
import { NestCollectionDialog } from '../features/tagging/nest-collection-dialog.tsx';
import { NestTagDialog } from '../features/tagging/nest-tag-dialog.tsx';
import { RenameTagDialog } from '../features/tagging/rename-tag-dialog.tsx';
import { TagDialog } from '../features/tagging/tag-dialog.tsx';
import { t } from '../i18n/i18n.ts';
import { assertNever } from '../lib/assert-never.ts';
import type { Actions } from './actions.ts';
import { allSettings } from './all-settings.tsx';
import type { CommandEntry } from './command.ts';
import { GoAnywhere } from './go-anywhere.tsx';

/** With its chapters, loaded when it is asked for. */
const GuideDialog = lazy(async () => ({
  default: (await import('../features/guide/guide-dialog.tsx')).GuideDialog,
}));

interface Props {
  readonly commands: readonly CommandEntry[];
  readonly actions: Actions;
  readonly importer: Importer;
  readonly settings: Settings;
  readonly setSettings: (change: Partial<Settings>) => void;
  /** The list's query, and how many articles it finds. */
  readonly query: string;
  readonly found: number;
  /** What was typed before the dialogs were there. */
  readonly typed: string;
}

/** The one dialog that is open, if any. */
export function Dialogs({ commands, actions, importer, settings, setSettings, query, found, typed }: Props) {
  const { workspace } = useSession();
  const dialog = useWorkspace(({ dialog }) => dialog);
  // A dialog that closes itself must not close the one it has opened.
  const close = () => workspace.set(({ dialog: now }) => ({ dialog: now === dialog ? null : now }));
  if (!dialog) return null;
  switch (dialog.kind) {
    case 'paste':
      return <PasteDialog text={dialog.text} html={dialog.html} onClose={close} />;
    case 'address':
      return <AddressDialog url={dialog.url} onClose={close} />;
    case 'feeds':
      return <FeedsDialog onClose={close} />;
    case 'palette':
      return <GoAnywhere commands={commands} actions={actions} typed={typed} onClose={close} />;
    case 'help':
      return (
        <HelpDialog
          keys={commands}
          singleKeys={settings.singleKeys}
          onSearchLanguage={actions.searchLanguage}
          onChangeKeys={() => actions.open({ kind: 'keys' })}
          onGuide={() => actions.open({ kind: 'guide' })}
          onClose={close}
        />
      );
    case 'guide':
      return (
        <Suspense>
          <GuideDialog onClose={close} />
        </Suspense>
      );
    case 'archives':
      return <ArchivesDialog open={dialog.open ?? null} onClose={close} />;
    case 'keys':
      return (
        <KeysDialog
          commands={commands}
          settings={settings}
          onChange={setSettings}
          onSettings={() => actions.open({ kind: 'settings' })}
          onClose={close}
        />
      );
    case 'settings':
      return (
        <SettingsDialog
          settings={allSettings({
            ...{ settings, commands },
            onChange: setSettings,
            onChangeKeys: () => actions.open({ kind: 'keys' }),
            onArchives: () => actions.open({ kind: 'archives' }),
          })}
          at={dialog.at ?? null}
          onClose={close}
        />
      );
    case 'columns':
      return <ColumnsDialog onClose={close} />;
    case 'tag':
      return <TagDialog of={dialog.of} onClose={close} />;
    case 'collect':
      return <CollectDialog ids={dialog.ids} onClose={close} />;
    case 'name-collection':
      return <NameCollectionDialog collection={dialog.collection} onClose={close} />;
    case 'rename-tag':
      return <RenameTagDialog path={dialog.path} onClose={close} />;
    case 'nest-tag':
      return <NestTagDialog path={dialog.path} onClose={close} />;
    case 'nest-collection':
      return <NestCollectionDialog collection={dialog.collection} onClose={close} />;
    case 'edit':
      return <EditDialog id={dialog.id} onClose={close} />;
    case 'raw':
      return <RawDialog id={dialog.id} onClose={close} />;
    case 'pictures':
      return <PicturesDialog pictures={dialog.pictures} at={dialog.at} onClose={close} />;
    case 'compare':
      return <CompareDialog id={dialog.id} onClose={close} />;
    case 'reread':
      return <RereadDialog ids={dialog.ids} onClose={close} />;
    case 'rereading':
      return <RereadingDialog id={dialog.id} onClose={close} />;
    case 'note':
      return <NoteDialog draft={dialog.draft} onClose={close} />;
    case 'export':
      return <ExportDialog ids={dialog.ids} query={query} found={found} onClose={close} />;
    case 'export-highlights':
      return <HighlightsDialog {...dialog} query={query} found={found} onClose={close} />;
    case 'cite':
      return <CiteDialog ids={dialog.ids} edition={dialog.edition} onClose={close} />;
    case 'save-search':
      return <SaveDialog search={dialog.search} onClose={close} />;
    case 'report':
      return <ReportDialog report={dialog.report} onClose={close} />;
    case 'import-path':
      return (
        <PathDialog
          title={t('clipping.folderTitle')}
          description={t('clipping.folderHelp')}
          action={t('clipping.import')}
          onPath={(path) => void importer.paths([path])}
          onClose={close}
        />
      );
    default:
      return assertNever(dialog);
  }
}
