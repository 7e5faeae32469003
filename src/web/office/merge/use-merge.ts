import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { mergePersons, previewMerge, undoMerge } from '#src/modules/register/endpoints.ts';
import type { MergeChoices } from '#src/modules/register/endpoints.ts';
import { readDossier } from '#src/modules/trajectory/endpoints.ts';
import { call } from '#src/web/ui/client.ts';

/** What both files say together with the choices made so far, and the act. */
export function useMerge(person: string, file: string, onMerged: (fileNumber: string) => void) {
  const queries = useQueryClient();
  const [choices, setChoices] = useState<MergeChoices>({ file, leaveOut: [], birthDay: null, identity: {} });
  const asked = queryOptions({
    queryKey: [previewMerge.path, person, choices],
    queryFn: ({ signal }) => call(previewMerge, { params: { person }, body: choices, signal }),
  });
  const preview = useQuery({ ...asked, placeholderData: keepPreviousData });
  const merge = useMutation({
    /** Null where something is left to choose, or would not hold: the screen says what. */
    mutationFn: async () => {
      const { stays, goes, open, doesNotHold } = await queries.ensureQueryData(asked); // of these choices, also when it is still on its way
      if (open.length > 0 || doesNotHold.length > 0) return null;
      const body = { ...choices, expectedVersion: stays.version, fileVersion: goes.version };
      return call(mergePersons, { params: { person }, body });
    },
    onSuccess: async (merged) => {
      if (merged === null) return;
      queries.removeQueries({ queryKey: [readDossier.path] });
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== previewMerge.path });
      onMerged(merged.fileNumber);
    },
    onError: () => preview.refetch(),
  });
  return { choices, setChoices, preview, merge };
}

export function useUndoMerge(person: string, version: number, onUndone: (fileNumber: string) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (file: string) => call(undoMerge, { params: { person }, body: { file, expectedVersion: version } }),
    onSuccess: async ({ fileNumber }) => {
      await queries.invalidateQueries();
      onUndone(fileNumber);
    },
  });
}
