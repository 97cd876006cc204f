import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';

interface Service {
  readonly name: string;
  /** The names that its folder has, and names inside it by which a folder of any name is known. */
  readonly folder?: RegExp;
  readonly mark?: RegExp;
}

/** Programs that copy a folder's files between machines, and how their folder is known. */
const services: readonly Service[] = [
  { name: 'Dropbox', folder: /^Dropbox( \(.+\))?$/, mark: /^\.dropbox(\.cache)?$/ },
  { name: 'OneDrive', folder: /^OneDrive( ?-.+)?$/, mark: /^\.849C9593-D756-4E56-8D6E-42412F2A707B$/ },
  { name: 'iCloud', folder: /^(com~apple~CloudDocs|Mobile Documents|iCloudDrive|iCloud~.+)$/ },
  {
    name: 'Google Drive',
    folder: /^(Google ?Drive(-.+)?|My Drive)$/,
    mark: /^\.tmp\.drive(upload|download)$/,
  },
  { name: 'Syncthing', mark: /^\.stfolder$/ },
  {
    name: 'Nextcloud',
    folder: /^(Nextcloud|ownCloud)\d*$/i,
    mark: /^(\.(nextcloud|owncloud)sync\.log|\.?_?sync_[0-9a-f]+\.db)$/,
  },
  { name: 'Resilio Sync', mark: /^\.sync$/ },
  { name: 'Box', folder: /^Box( Sync)?$/ },
  { name: 'MEGA', folder: /^MEGA(sync)?$/, mark: /^\.megaignore$/ },
  { name: 'pCloud', folder: /^pCloud ?(Drive|Sync)$/i },
  { name: 'Proton Drive', folder: /^Proton ?Drive(-.+)?$/i },
  { name: 'Yandex Disk', folder: /^Yandex\.?Disk$/i, mark: /^\.sync_yandex$/ },
  { name: 'CloudStorage', folder: /^CloudStorage$/ },
];

/** Folders that OneDrive tells of in the environment: https://learn.microsoft.com/sharepoint/use-group-policy */
const told = ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'] as const;

/**
 * The program that synchronises a folder or one above it, null where none is known to.
 *
 * @param dir a real path; the folder itself need not be there yet
 */
export function synchroniserOf(
  dir: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): string | null {
  for (let folder = dir; ; folder = dirname(folder)) {
    if (told.some((name) => env[name] && env[name] === folder)) return 'OneDrive';
    const name = basename(folder);
    const names = marksIn(folder);
    const found = services.find(
      (service) => service.folder?.test(name) || names.some((each) => service.mark?.test(each)),
    );
    if (found) return found.name;
    if (folder === dirname(folder)) return null;
  }
}

/** Only hidden names can be marks: a folder may have a hundred thousand others. */
function marksIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.startsWith('.') || name.startsWith('_'));
  } catch {
    return [];
  }
}
