import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isNetwork, mountOf, readMountInfo, readMountList } from './mounts.ts';
import { placeOf } from './place-of.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'pressmark-place-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const below = (...names: readonly string[]) => {
  const path = join(dir, ...names);
  mkdirSync(path, { recursive: true });
  return path;
};

describe('a folder', () => {
  test('of this machine is told with the room on its disk, whether it is there yet or not', () => {
    for (const path of [dir, join(dir, 'not', 'there yet')]) {
      const place = placeOf(path);
      expect(place).toMatchObject({ kind: 'local', by: null, readOnly: false });
      expect(place.free).toBeGreaterThan(0);
      expect(place.total).toBeGreaterThanOrEqual(place.free ?? 0);
    }
  });

  test.each([
    ['Dropbox', ['Dropbox', 'News']],
    ['Dropbox', ['Dropbox (Personal)', 'News']],
    ['OneDrive', ['OneDrive - The Daily', 'archive']],
    ['iCloud', ['Library', 'Mobile Documents', 'com~apple~CloudDocs', 'archive']],
    ['Google Drive', ['Library', 'CloudStorage', 'GoogleDrive-ana@example.org', 'archive']],
    ['Nextcloud', ['Nextcloud', 'archive']],
  ])('inside %s’s is told by its name', (by, names) => {
    expect(placeOf(below(...names))).toMatchObject({ kind: 'synchronised', by });
  });

  test.each([
    ['Syncthing', '.stfolder'],
    ['Dropbox', '.dropbox.cache'],
    ['Nextcloud', '.sync_0a1b2c3d.db'],
    ['Resilio Sync', '.sync'],
  ])('that %s has marked is told, whatever its name', (by, mark) => {
    below('shared', mark);
    expect(placeOf(join(dir, 'shared', 'news', 'archive'))).toMatchObject({ kind: 'synchronised', by });
  });

  test('whose name only begins like a service’s is not one', () => {
    expect(placeOf(below('Dropbox backup of 2019', 'OneDriver', 'Boxes'))).toMatchObject({ kind: 'local' });
  });
});

describe('the list of mounts', () => {
  const linux = [
    '22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw',
    '36 22 0:31 / /mnt/news\\040desk rw,relatime shared:2 - nfs4 nas:/news rw,vers=4.2',
    '37 22 0:32 / /media/dvd ro,nosuid - iso9660 /dev/sr0 ro',
    '38 36 0:33 / /mnt/news\\040desk/local rw - ext4 /dev/sdb1 rw',
    '39 22 0:34 / /home/ana/remote rw - fuse.sshfs ana@host:/ rw',
  ].join('\n');
  const typeAt = (text: string, path: string) => mountOf(readMountInfo(text), path);

  test('of Linux tells the nearest one, with spaces in its name', () => {
    expect(typeAt(linux, '/home/ana/archive')).toMatchObject({ type: 'ext4' });
    expect(typeAt(linux, '/mnt/news desk/archive')).toMatchObject({ type: 'nfs4' });
    expect(typeAt(linux, '/mnt/news desk/local/archive')).toMatchObject({ type: 'ext4' });
    expect(typeAt(linux, '/mnt/news desktop')).toMatchObject({ at: '/' });
    expect(typeAt(linux, '/media/dvd/archive')).toMatchObject({ readOnly: true });
  });

  test('of macOS tells shares and what is read-only', () => {
    const mac =
      '/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)\n//ana@nas/news on /Volumes/news (x) (smbfs, nodev, nosuid, mounted by ana)';
    const mounts = readMountList(mac);
    expect(mountOf(mounts, '/Volumes/news (x)/archive')).toMatchObject({ type: 'smbfs', readOnly: false });
    expect(mountOf(mounts, '/Users')).toMatchObject({ type: 'apfs', readOnly: true });
  });

  test('tells disks of other machines from those of this one', () => {
    const of = (type: string) => isNetwork({ at: '/', type, readOnly: false });
    for (const type of ['nfs4', 'cifs', 'smb3', 'smbfs', 'fuse.sshfs', '9p', 'fuse.rclone'])
      expect(of(type)).toBe(true);
    for (const type of ['ext4', 'btrfs', 'apfs', 'tmpfs', 'overlay', 'fuseblk', 'exfat'])
      expect(of(type)).toBe(false);
  });
});
