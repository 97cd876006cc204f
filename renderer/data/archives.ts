import { useQuery } from '@tanstack/react-query';
import type { ArchiveList } from '../../electron/contract/archives.ts';
import { useSession } from './session.tsx';

/** The archive that is open and those that were opened before; undefined until it is known. */
export function useArchives(): ArchiveList | undefined {
  const { client } = useSession();
  return useQuery({ queryKey: ['archives'], queryFn: () => client.call('archives.list', {}) }).data;
}
