import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReleaseAct } from '#src/modules/publication/codes.ts';
import { actOnPublication, listPublications, readPublication } from '#src/modules/publication/endpoints.ts';
import type { PublicationAct, ReleaseView } from '#src/modules/publication/endpoints.ts';
import { announce } from '#src/web/ui/announce.tsx';
import { ApiProblem, call } from '#src/web/ui/client.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { useProblemPhrase } from '#src/web/ui/problem.ts';
import { publicationWords } from '../words/publications.ts';

/** What takes an act back, where anything does. */
const backOf: Partial<Record<ReleaseAct, Extract<ReleaseAct, 'retractApproval' | 'retractPlan' | 'restore' | 'discard'>>> = {
  approve: 'retractApproval',
  plan: 'retractPlan',
  discard: 'restore',
  restore: 'discard',
};

/** Does one step after another on a release; keeps the way back of the last one at hand. */
export function useActing(release: ReleaseView | undefined, onDone: () => void) {
  const words = useWords(publicationWords);
  const phrase = useProblemPhrase();
  const queries = useQueryClient();
  const [done, setDone] = useState<ReleaseAct | null>(null);
  const refresh = () =>
    Promise.all([listPublications, readPublication].map(({ path }) => queries.invalidateQueries({ queryKey: [path] })));
  const acting = useMutation({
    mutationFn: (act: PublicationAct) =>
      call(actOnPublication, { params: { id: release?.id ?? '' }, body: { version: release?.version ?? 0, act } }),
    onSuccess: async (_, { act }) => {
      setDone(act);
      announce(words.done(words.acts[act]));
      onDone();
      await refresh();
    },
    onError: async (error) => {
      if (error instanceof ApiProblem && error.status === 409) await refresh();
    },
  });
  const problem =
    acting.error === null
      ? null
      : acting.error instanceof ApiProblem && acting.error.status === 409
        ? words.changed
        : (refusalText(words.refusals, acting.error) ?? phrase(acting.error));
  const back = done === null ? undefined : backOf[done];
  return {
    act: (act: PublicationAct) => {
      setDone(null);
      acting.mutate(act);
    },
    reset: () => acting.reset(),
    doing: acting.isPending ? acting.variables.act : null,
    problem,
    done,
    back: back !== undefined && release?.acts[back] === null ? back : null,
    dismiss: () => setDone(null),
  };
}

function refusalText(refusals: Readonly<Record<string, string>>, error: unknown): string | undefined {
  return error instanceof ApiProblem ? refusals[error.code] : undefined;
}
