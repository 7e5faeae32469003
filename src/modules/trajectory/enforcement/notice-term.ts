import { noticeTerm } from '#src/law/civic-integration/enforcement/notice-term.ts';
import { lawHere } from '#src/law/settings.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '#src/law/case.ts';
import type { Ground } from '#src/law/outcome.ts';
import type { Infringement } from '../dossier/dossier.ts';

/** Until when an infringement can be put right after its notice, by the law as asked on `on` (D5); null where none counts. */
export function noticeTermOf(
  file: CaseFile,
  infringement: Infringement,
  on: PlainDate,
): { readonly dueOn: PlainDate; readonly grounds: readonly Ground[] } | null {
  const { on: establishedOn, kind, noticeOn, handedOverOn, regularisedOn, cancelledOn } = infringement;
  const term = noticeTerm(file, { establishedOn, kind, noticeOn, handedOverOn, regularisedOn, cancelledOn }, null, on, lawHere());
  return term === null || 'because' in term ? null : { dueOn: term.dueOn, grounds: term.grounds };
}
