import { useMemo, useState } from 'react';
import type { ImportReport } from '../../../electron/contract/clip.ts';
import { createChanges } from '../../data/changes.ts';
import { type JobProgress, useJobs } from '../../data/jobs.ts';
import { type Session, useSession } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';
import { filesIn, placedFiles } from '../../lib/dropped-files.ts';
import { list } from '../../lib/lists.ts';
import { addFiles, type FilesProgress, isOneClip, uploadFiles } from './add-files.ts';

export interface Importer {
  /** How far the running import has come; null when none runs. */
  readonly progress: JobProgress | null;
  /** Files and folders by their paths on this machine. */
  paths(paths: readonly string[]): Promise<void>;
  /** Files that a person dropped or chose. `entries`: what was dropped, as a browser tells of it, with the folders in it. */
  files(files: readonly File[], entries?: readonly FileSystemEntry[]): Promise<void>;
  sample(): Promise<void>;
  choose(): Promise<void>;
  /** A folder of the person's choice; a browser has no dialog for one, so its path is asked for. */
  folder(): Promise<void>;
  cancel(): void;
}

/** An import's account in a line. Of a list of feeds there is nothing else to say. */
function account({
  found,
  stored,
  newEditions,
  alreadyThere,
  cancelled,
  choices,
  passedOver,
}: ImportReport): string {
  const feeds = choices?.feeds.length ?? 0;
  if (found === 0 && feeds > 0 && !cancelled) return t('feeds.addedMany', { count: feeds });
  return list([
    t('clipping.articlesArchived', { count: stored }),
    newEditions > 0 ? t('clipping.newEditions', { count: newEditions }) : '',
    alreadyThere > 0 ? t('clipping.there', { count: alreadyThere }) : '',
    choices && choices.searches.length > 0
      ? t('clipping.searchesCame', { count: choices.searches.length })
      : '',
    feeds > 0 ? t('clipping.feedsCame', { count: feeds }) : '',
    passedOver ? t('clipping.passedOver', { count: passedOver.named.length + passedOver.unnamed }) : '',
    cancelled ? t('clipping.stoppedEarly') : '',
  ]);
}

function tell(session: Session, report: ImportReport): void {
  const { notices, workspace } = session;
  // What came beside the articles can be taken back; articles go by the trash.
  createChanges(session).record(account(report), report.choices?.undo ?? []);
  if (report.failed.length > 0) workspace.set({ dialog: { kind: 'report', report } });
  else if (!report.choices?.undo.length) notices.say(account(report));
}

/** @param pickInBrowser opens the browser's own file dialog, where there is no desktop's */
export function useImporter(pickInBrowser: () => void): Importer {
  const session = useSession();
  const jobs = useJobs();
  const [own, setOwn] = useState<JobProgress | null>(null);
  const actions = useMemo(() => {
    let stop = new AbortController();
    let job = '';
    const run = async (work: (job: string) => Promise<ImportReport>) => {
      stop = new AbortController();
      job = `import-${Date.now()}`;
      setOwn({ job, done: 0, found: 0, failed: 0, current: '' });
      try {
        tell(session, await work(job));
      } catch (error) {
        session.notices.fail(error);
      } finally {
        setOwn(null);
        session.queries.invalidateQueries();
      }
    };
    const { client, shell } = session;
    const actions = {
      paths: (paths: readonly string[]) =>
        run((job) => client.call('import.run', { paths: [...paths], job })),
      sample: () => run((job) => client.call('import.sample', { job })),
      files(files: readonly File[], entries: readonly FileSystemEntry[] = []) {
        const paths = files.map((file) => shell.pathForFile(file)).filter((path) => path !== '');
        if (paths.length === files.length) return actions.paths(paths);
        const hasFolders = entries.some(({ isDirectory }) => isDirectory);
        return run(async (job) => {
          const onProgress = (progress: FilesProgress) => setOwn({ job, ...progress });
          if (!hasFolders && files.every(isOneClip)) return addFiles(client, files, stop.signal, onProgress);
          const placed = hasFolders ? await filesIn(entries, stop.signal) : placedFiles(files);
          return uploadFiles(client, placed, stop.signal, onProgress, job);
        });
      },
      async choose() {
        if (!shell.desktop) return pickInBrowser();
        const paths = await shell.pickFiles();
        if (paths.length > 0) await actions.paths(paths);
      },
      async folder() {
        const path = await shell.pickFolder();
        if (path === undefined) session.workspace.set({ dialog: { kind: 'import-path' } });
        else if (path !== null) await actions.paths([path]);
      },
      cancel() {
        stop.abort();
        client.call('job.cancel', { job }).catch(session.notices.fail);
      },
    };
    return actions;
  }, [session, pickInBrowser]);
  return { ...actions, progress: own && (jobs.get(own.job) ?? own) };
}
