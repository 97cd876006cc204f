import type { ArchiveError } from '../contract/errors.ts';
import type { Archive, ArchiveOptions } from './archive.ts';
import { cancelIn } from './handlers/handler.ts';
import { createKeepingHandlers } from './handlers/keeping.ts';
import { refusing } from './handlers/refusing.ts';
import { settingsHandlers } from './handlers/settings.ts';
import { createJobs } from './jobs.ts';
import { createSettings } from './settings/settings.ts';

/**
 * An archive that cannot be written to: its disk is write-protected, or it is damaged. Each call that would change it is refused with
 * the reason; what the interface remembers, backups and repair are there.
 *
 * @param reason why it could not be opened to write
 */
export function openSealed(options: ArchiveOptions, reason: ArchiveError): Archive<'writer'> {
  const jobs = createJobs();
  const settings = createSettings(options.configDir, options.log);
  return {
    handlers: {
      ...refusing('write', reason),
      ...settingsHandlers(settings, options.emit),
      ...createKeepingHandlers({
        ...{ options, settings, jobs, keeper: null },
        sealed: () => reason,
        followIndex: () => {},
      }),
      'job.cancel': cancelIn(jobs),
    },
    idle: () => false,
    close: () => jobs.cancelAll(),
  };
}
