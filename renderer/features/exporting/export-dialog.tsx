import { useState } from 'react';
import { articleFormatSchema, type ExportFormat } from '../../../electron/contract/export.ts';
import { useSession } from '../../data/session.tsx';
import { download } from '../../lib/download.ts';
import { count, plural } from '../../lib/numbers.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { Modal } from '../../ui/modal.tsx';
import styles from './export-dialog.module.css';
import { runExport } from './run-export.ts';

/** The archive gives no more than this as one text. */
const textLimit = 1000;

type Scope = 'chosen' | 'found' | 'all';

interface Props {
  readonly ids: readonly string[];
  /** The list's query, with how many it finds. */
  readonly query: string;
  readonly found: number;
  readonly onClose: () => void;
}

/** Takes articles out of the archive: a few as a text, any number into a folder. */
export function ExportDialog({ ids, query, found, onClose }: Props) {
  const session = useSession();
  const { client, notices, shell } = session;
  const [format, setFormat] = useState<ExportFormat>('markdown');
  const [scope, setScope] = useState<Scope>(ids.length > 0 ? 'chosen' : 'all');
  const [dir, setDir] = useState('');
  const whole = format === 'bundle';
  const asText = scope === 'chosen' && ids.length <= textLimit && !whole;

  const text = async (use: (out: { name: string; type: string; text: string }) => void) => {
    const known = articleFormatSchema.safeParse(format);
    if (!known.success) return;
    try {
      use(await client.call('export.text', { format: known.data, ids: [...ids] }));
      onClose();
    } catch (error) {
      notices.fail(error);
    }
  };
  const copy = () =>
    text(({ text }) => {
      navigator.clipboard.writeText(text).then(
        () => notices.say(`Copied ${plural(ids.length, 'article')}`),
        () => notices.fail(new Error('The clipboard refused. Save the file instead.')),
      );
    });
  const folder = async () => {
    const place = shell.desktop ? await shell.pickFolder() : dir.trim();
    if (!place) return;
    onClose();
    await runExport(session, { format, dir: place, query: scope === 'all' ? '' : query });
  };

  return (
    <Modal
      title="Export"
      size="small"
      onClose={onClose}
      footer={
        asText ? (
          <>
            <Button onClick={() => void copy()}>Copy</Button>
            <Button tone="primary" onClick={() => void text((out) => download(out.name, out.type, out.text))}>
              Save as a file
            </Button>
          </>
        ) : (
          <Button tone="primary" disabled={!shell.desktop && dir.trim() === ''} onClick={() => void folder()}>
            {shell.desktop ? 'Choose a folder…' : 'Export'}
          </Button>
        )
      }
    >
      <div className={styles.form}>
        <Choice<Scope>
          label="Articles"
          value={scope}
          onChange={setScope}
          options={[
            ...(ids.length > 0
              ? [
                  {
                    value: 'chosen' as const,
                    label: ids.length === 1 ? 'This article' : `The ${count(ids.length)} picked`,
                  },
                ]
              : []),
            ...(query === '' ? [] : [{ value: 'found' as const, label: `All ${count(found)} in the list` }]),
            { value: 'all', label: 'The whole archive' },
          ]}
        />
        <Choice<ExportFormat>
          label="Format"
          value={format}
          onChange={setFormat}
          options={[
            { value: 'markdown', label: 'Markdown, to read and quote' },
            { value: 'jsonl', label: 'JSON Lines, with every field and its origin' },
            { value: 'csv', label: 'CSV, for spreadsheets' },
            { value: 'csl-json', label: 'CSL-JSON, for Zotero and others that cite' },
            { value: 'ris', label: 'RIS, for EndNote, Mendeley and others that cite' },
            { value: 'bibtex', label: 'BibTeX, for LaTeX' },
            { value: 'bundle', label: 'Pressmark bundle: the whole archive, with all it has' },
          ]}
        />
        {!asText && !shell.desktop && (
          <Field label="Folder on this machine" value={dir} onChange={setDir} placeholder="/home/me/export" />
        )}
      </div>
    </Modal>
  );
}
