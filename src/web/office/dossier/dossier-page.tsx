import { useCallback } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { isUuid } from '#src/kernel/ids.ts';
import { isPlainDate } from '#src/kernel/plain-date.ts';
import { actNames, readDossier } from '#src/modules/trajectory/endpoints.ts';
import { ApiProblem } from '#src/web/ui/client.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { Page } from '#src/web/ui/page.tsx';
import { useRead } from '#src/web/ui/read.ts';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { NotFound } from '../shell/not-found.tsx';
import { useSession } from '../session.tsx';
import { dossierWords } from '../words/dossier.ts';
import type { ChosenAct } from './acts/act-sheet.tsx';
import { Dossier } from './dossier.tsx';
import { KnownOnBanner } from './known-on.tsx';
import { Notice } from '#src/web/ui/notice.tsx';

/** One person's file. What is open and from which day it is read stand in the address. */
export function DossierPage() {
  const words = useWords(dossierWords);
  const { person = '' } = useParams();
  const { account } = useSession();
  const place = usePlace();
  const purpose =
    account.role === 'enforcementOfficer' ? 'enforcement' : account.role === 'teamLead' ? 'supervision' : 'guidance';
  const known = place.knownOn === null ? {} : { asKnownOn: place.knownOn };
  const dossier = useRead(
    readDossier,
    { params: { person }, query: { ...known, purpose } },
    { enabled: isUuid(person), staleTime: 60_000 },
  );
  if (!isUuid(person)) return <NotFound />;
  if (dossier.data !== undefined) return <Dossier dossier={dossier.data} place={place} purpose={purpose} />;
  const notKnownYet = place.knownOn !== null && dossier.error instanceof ApiProblem && dossier.error.status === 404;
  return (
    <Page title={words.file}>
      {place.knownOn === null ? null : <KnownOnBanner day={place.knownOn} onBack={() => place.setKnownOn(null)} />}
      {notKnownYet ? (
        <Notice icon="history" title={words.notKnownYet} />
      ) : dossier.isError ? (
        <Trouble error={dossier.error} onRetry={() => void dossier.refetch()} />
      ) : (
        <Skeleton lines={7} height="5.5rem" />
      )}
    </Page>
  );
}

export type Place = ReturnType<typeof usePlace>;

/** `?knownOn=2024-05-01`, `?act=signContract`, `?act=correctDay&fact=…`. */
function usePlace() {
  const [search, setSearch] = useSearchParams();
  const { person = '' } = useParams();
  const day = search.get('knownOn');
  const act = actNames.find((name) => name === search.get('act'));
  const change = useCallback(
    (changes: { readonly [key: string]: string | null }, replace: boolean) => {
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [key, value] of Object.entries(changes)) {
            if (value === null) next.delete(key);
            else next.set(key, value);
          }
          return next;
        },
        { replace, preventScrollReset: true },
      );
    },
    [setSearch],
  );
  const chosen: ChosenAct | null = act === undefined ? null : { act, fact: search.get('fact') };
  return {
    /** Whose file was asked: another one is shown where it went up in that. */
    person,
    knownOn: day !== null && isPlainDate(day) ? day : null,
    chosen,
    setKnownOn: useCallback((next: string | null) => change({ knownOn: next, act: null, fact: null }, false), [change]),
    choose: useCallback((next: ChosenAct | null) => change({ act: next?.act ?? null, fact: next?.fact ?? null }, true), [change]),
  };
}
