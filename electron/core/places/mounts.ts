import { sep } from 'node:path';

/** One place where a file system is put into the tree. */
export interface Mount {
  readonly at: string;
  readonly type: string;
  readonly readOnly: boolean;
}

/** `/proc/self/mountinfo`: https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html */
export function readMountInfo(text: string): readonly Mount[] {
  return text.split('\n').flatMap((line) => {
    const [before, after] = line.split(' - ');
    const at = before?.split(' ')[4];
    const [type, , superOptions = ''] = after?.split(' ') ?? [];
    if (!at || !type) return [];
    const options = `${before?.split(' ')[5] ?? ''},${superOptions}`.split(',');
    return [{ at: unescaped(at), type, readOnly: options.includes('ro') }];
  });
}

/** Spaces and the like are written in octal. */
const unescaped = (path: string): string =>
  path.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));

/** What macOS's `mount` prints: `//ana@nas/news on /Volumes/news (smbfs, nodev, read-only)`. */
export function readMountList(text: string): readonly Mount[] {
  return text.split('\n').flatMap((line) => {
    const [, at, options] = / on (.+) \(([^()]*)\)$/.exec(line) ?? [];
    const [type, ...rest] = options?.split(', ') ?? [];
    return at && type ? [{ at, type, readOnly: rest.includes('read-only') }] : [];
  });
}

/** The file system that a folder is in: of all that lie above it the nearest, and of two at one place the later. */
export function mountOf(mounts: readonly Mount[], dir: string): Mount | null {
  const above = mounts.filter(({ at }) => at === '/' || dir === at || dir.startsWith(at + sep));
  return above.reduce<Mount | null>(
    (best, each) => (best && best.at.length > each.at.length ? best : each),
    null,
  );
}

/** File systems of other machines, where locks may not hold and a renaming may not be durable. */
const overNetwork =
  /^(nfs\d*|cifs|smb\d*|smbfs|afpfs|webdav|davfs|ncpfs|9p|ceph|glusterfs|lustre|afs|vboxsf|vmhgfs|prl_fs|virtiofs|fuse\.(sshfs|rclone|davfs2?|gvfsd-fuse|s3fs|gcsfuse|glusterfs|ceph|mergerfs-nfs|kio-fuse|vmhgfs-fuse))$/;

export const isNetwork = ({ type }: Mount): boolean => overNetwork.test(type);
