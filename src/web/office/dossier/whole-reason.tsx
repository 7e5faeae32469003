import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import { readReasons } from '#src/modules/trajectory/endpoints.ts';
import { useRead } from '#src/web/ui/read.ts';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { Reasons } from '../law/reasons.tsx';

interface Asking {
  readonly person: string;
  readonly asKnownOn: string | null;
  readonly purpose: 'guidance' | 'enforcement' | 'supervision' | 'correction';
}

const AskingContext = createContext<Asking | null>(null);

/** Of whom, as known when and for which purpose everything below asks "why?". */
export function ReasonsOf({ children, ...asking }: Asking & { readonly children: ReactNode }) {
  return <AskingContext value={asking}>{children}</AskingContext>;
}

/** Asked for only when somebody wants to know: it is a reading of the dossier, and is logged as one. */
export function WholeReason({ about }: { readonly about: string }) {
  const asking = useContext(AskingContext);
  if (asking === null) throw new Error('A reason is asked for in a dossier');
  const { person, asKnownOn, purpose } = asking;
  const found = useRead(
    readReasons,
    { params: { person }, query: { about, purpose, ...(asKnownOn === null ? {} : { asKnownOn }) } },
    { staleTime: 0 },
  );
  if (found.isError) return <Trouble error={found.error} onRetry={() => void found.refetch()} />;
  // What was read before the last act is not shown again.
  if (found.data === undefined || found.isFetching) return <Skeleton lines={6} height="4rem" />;
  const { reasons, because, missing } = found.data;
  return <Reasons reasons={reasons} unknown={because === null ? null : { because, missing }} />;
}
