import { type ReactNode, useState } from 'react';
import {
  articleFormatSchema,
  bookContentsSchema,
  type ExportFormat,
} from '../../../electron/contract/export.ts';
import { useSession } from '../../data/session.tsx';
import { useSettings } from '../../data/settings.ts';
import { t } from '../../i18n/i18n.ts';
import { download } from '../../lib/download.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { Modal } from '../../ui/modal.tsx';
import styles from './export-dialog.module.css';
import { FormatChoice } from './format-choice.tsx';
import { Outcome } from './outcome.tsx';
import { type ExportState, useExport } from './use-export.ts';

/** The archive gives no more than this as one text. */
const textLimit = 1000;

type Scope = 'chosen' | 'found' | 'all';

interface Props {
  readonly ids: readonly string[];
  /** The list's query, with how many have all its words: those are what is exported. */
  readonly query: string;
  readonly found: number;
  readonly onClose: () => void;
}

/** Takes articles out of the archive: a few as a text, any number into a folder. */
export function ExportDialog({ ids, query, found, onClose }: Props) {
  const { client, notices, shell, workspace } = useSession();
  const [settings, setSettings] = useSettings();
  const format = settings.exportFormat;
  const [dir, setDir] = useState(settings.exportFolder);
  const [scope, setScope] = useState<Scope>(ids.length > 0 ? 'chosen' : query === '' ? 'all' : 'found');
  const { state, run, stop } = useExport();
  const text = articleFormatSchema.safeParse(format);
  const asText = scope === 'chosen' && ids.length <= textLimit && text.success;

  const withText = async (use: (out: { name: string; type: string; text: string }) => void) => {
    if (!text.success) return;
    try {
      use(await client.call('export.text', { format: text.data, ids: [...ids] }));
      onClose();
    } catch (error) {
      notices.fail(error);
    }
  };
  const copy = () =>
    withText((out) => {
      navigator.clipboard.writeText(out.text).then(
        () => notices.say(t('exporting.copied', { count: ids.length })),
        () => notices.fail(new Error(t('exporting.clipboardRefused'))),
      );
    });
  const highlights = () => workspace.set({ dialog: { kind: 'export-highlights', ids, words: '' } });
  const save = () => withText((out) => download(out.name, out.type, out.text));
  const folder = async () => {
    const place = shell.desktop ? await shell.pickFolder() : dir.trim();
    if (!place) return;
    setSettings({ exportFolder: place });
    const wanted = scope === 'chosen' ? { ids: [...ids] } : { query: scope === 'all' ? '' : query };
    const contents = settings.bookContents;
    await run({ format, dir: place, contents, ...(format === 'bundle' ? {} : wanted) });
  };

  return (
    <Modal
      title={t('exporting.title')}
      onClose={onClose}
      footer={
        <Actions
          state={state}
          canCopy={asText}
          desktop={shell.desktop}
          canWrite={shell.desktop || dir.trim() !== ''}
          on={{ copy, save, folder, highlights, stop, onClose }}
        />
      }
    >
      {state.stage === 'asking' ? (
        <Asked scope={scope} ids={ids} query={query} found={found} format={format} onScope={setScope}>
          <FormatChoice value={format} onChange={(exportFormat) => setSettings({ exportFormat })} />
          {format === 'epub' && (
            <Choice
              label={t('exporting.contents')}
              value={settings.bookContents}
              onChange={(bookContents) => setSettings({ bookContents })}
              options={bookContentsSchema.options.map((value) => ({
                value,
                label: t(`exporting.contentsBy.${value}`),
              }))}
            />
          )}
          {!shell.desktop && (
            <Field
              label={t('exporting.folder')}
              value={dir}
              onChange={setDir}
              placeholder="/home/me/export"
            />
          )}
        </Asked>
      ) : (
        <Outcome state={state} />
      )}
    </Modal>
  );
}

interface ActionsProps {
  readonly state: ExportState;
  readonly canCopy: boolean;
  readonly desktop: boolean;
  readonly canWrite: boolean;
  readonly on: Readonly<
    Record<'copy' | 'save' | 'folder' | 'highlights' | 'stop' | 'onClose', () => unknown>
  >;
}

function Actions({ state, canCopy, desktop, canWrite, on }: ActionsProps) {
  if (state.stage === 'running') return <Button onClick={on.stop}>{t('ui.stop')}</Button>;
  if (state.stage === 'done') {
    return (
      <Button tone="primary" onClick={on.onClose}>
        {t('exporting.done')}
      </Button>
    );
  }
  return (
    <>
      <Button tone="quiet" className={styles.highlights} onClick={on.highlights}>
        {t('exporting.highlights.open')}
      </Button>
      {canCopy && <Button onClick={on.copy}>{t('exporting.copy')}</Button>}
      <Button tone={canCopy ? 'plain' : 'primary'} disabled={!canWrite} onClick={on.folder}>
        {desktop ? t('exporting.toFolder') : t('exporting.toTheFolder')}
      </Button>
      {canCopy && (
        <Button tone="primary" onClick={on.save}>
          {t('exporting.saveAsFile')}
        </Button>
      )}
    </>
  );
}

interface AskedProps extends Omit<Props, 'onClose'> {
  readonly scope: Scope;
  readonly format: ExportFormat;
  readonly onScope: (scope: Scope) => void;
  readonly children: ReactNode;
}

function Asked({ scope, ids, query, found, format, onScope, children }: AskedProps) {
  const chosen = ids.length === 1 ? t('exporting.thisArticle') : t('exporting.picked', { count: ids.length });
  const options: readonly { readonly value: Scope; readonly label: string }[] = [
    ...(ids.length > 0 ? [{ value: 'chosen' as const, label: chosen }] : []),
    ...(query === '' ? [] : [{ value: 'found' as const, label: t('exporting.found', { count: found }) }]),
    { value: 'all', label: t('exporting.whole') },
  ];
  return (
    <div className={styles.form}>
      {format === 'bundle' ? (
        <p className={styles.note}>{t('exporting.bundleIsWhole')}</p>
      ) : (
        <Choice<Scope> label={t('exporting.articles')} value={scope} onChange={onScope} options={options} />
      )}
      {children}
    </div>
  );
}
