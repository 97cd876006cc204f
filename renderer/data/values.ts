import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Input } from '../../electron/contract/api.ts';
import { useSession } from './session.tsx';

export type ValueField = Input<'search.values'>['field'];

/** The commonest values of a field over the whole archive, with their counts. */
export function useValues(field: ValueField, top: number) {
  const { client } = useSession();
  return useQuery({
    queryKey: ['values', field, top],
    queryFn: ({ signal }) => client.call('search.values', { field, top }, { signal }),
    placeholderData: keepPreviousData,
  });
}
