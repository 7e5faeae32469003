import { useEffect, useRef } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { findAlike } from '#src/modules/register/endpoints.ts';
import type { DossierView } from '#src/modules/trajectory/endpoints.ts';
import { announce } from '#src/web/ui/announce.tsx';
import { Button } from '#src/web/ui/button.tsx';
import done from '#src/web/ui/done.module.css';
import { Icon } from '#src/web/ui/icon.tsx';
import { useWords } from '#src/web/ui/language.tsx';
import { Notice } from '#src/web/ui/notice.tsx';
import { useRead } from '#src/web/ui/read.ts';
import { ActProblem } from '../dossier/acts/act-problem.tsx';
import { useMay } from '../session.tsx';
import { mergeWords } from '../words/merge.ts';
import { useUndoMerge } from './use-merge.ts';

/** Above a dossier: that one came here from a file that went up in it, that it went up in another since, or that there may be a second one. */
export function MergeNotices({ dossier, cameFrom }: { readonly dossier: DossierView; readonly cameFrom: boolean }) {
  const words = useWords(mergeWords);
  const { standsIn } = dossier;
  return (
    <>
      {standsIn === null ? null : (
        <Notice tone="calm" icon="link" title={words.standsIn(standsIn.fileNumber)}>
          <p>
            <Link to={`/dossiers/${standsIn.person}`}>{standsIn.fileNumber}</Link>
          </p>
        </Notice>
      )}
      {cameFrom && standsIn === null ? <Notice tone="calm" icon="link" title={words.ledHere(dossier.fileNumber)} /> : null}
      {dossier.asKnownOn === null && dossier.birthDay !== null ? <Alike person={dossier.person} /> : null}
      <MergedNotice dossier={dossier} />
    </>
  );
}

function Alike({ person }: { readonly person: string }) {
  const words = useWords(mergeWords);
  const may = useMay();
  const alike = useRead(findAlike, { params: { person } }, { enabled: may('dossier.write'), staleTime: 60_000 });
  const lines = alike.data?.lines ?? [];
  if (lines.length === 0) return null;
  return (
    <Notice tone="soon" icon="warning" title={words.hint}>
      <p>
        {words.hintText}{' '}
        {lines.map(({ person: other, fileNumber, familyName, givenNames }, index) => (
          <span key={other}>
            {index === 0 ? '' : ', '}
            <Link to={`/dossiers/${person}/merge?with=${other}`}>
              <bdi>{`${familyName}, ${givenNames}`}</bdi> {fileNumber}
            </Link>
          </span>
        ))}
      </p>
    </Notice>
  );
}

interface Merged {
  readonly file: string;
  readonly fileNumber: string;
}

/** Right after merging: what was done, and the way back. Stays until dismissed. */
function MergedNotice({ dossier }: { readonly dossier: DossierView }) {
  const words = useWords(mergeWords);
  const merged = useMerged();
  const navigate = useNavigate();
  const notice = useRef<HTMLDivElement>(null);
  const fileNumber = merged?.fileNumber ?? null;
  const close = () => void navigate('.', { replace: true, state: null });
  const undo = useUndoMerge(dossier.person, dossier.version, (undone) => {
    announce(words.undone(undone));
    close();
  });
  useEffect(() => {
    if (fileNumber === null) return;
    announce(words.done(fileNumber));
    const timer = setTimeout(() => notice.current?.focus(), 60);
    return () => clearTimeout(timer);
  }, [fileNumber, words]);
  if (merged === null) return null;
  return (
    <>
      {undo.isError ? <ActProblem error={undo.error} person={dossier.person} version={dossier.version} /> : null}
      <div
        ref={notice}
        tabIndex={-1}
        className={done['done']}
        role="group"
        aria-label={words.done(merged.fileNumber)}
        data-print="no"
      >
        <Icon name="check" size={18} />
        <p>{words.done(merged.fileNumber)}</p>
        <Button size="small" onPress={() => undo.mutate(merged.file)} isPending={undo.isPending}>
          {words.undo}
        </Button>
        <Button look="quiet" size="small" iconOnly onPress={close} aria-label={words.dismiss}>
          <Icon name="close" />
        </Button>
      </div>
    </>
  );
}

/** What the merge screen hands over with the address. */
function useMerged(): Merged | null {
  const state: unknown = useLocation().state;
  if (typeof state !== 'object' || state === null || !('merged' in state)) return null;
  const { merged } = state;
  if (typeof merged !== 'object' || merged === null || !('file' in merged) || !('fileNumber' in merged)) return null;
  const { file, fileNumber } = merged;
  return typeof file === 'string' && typeof fileNumber === 'string' ? { file, fileNumber } : null;
}
