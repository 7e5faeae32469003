import { judge } from '#src/law/judge.ts';
import type { Fact } from '#src/facts/envelope.ts';
import type { ProjectedValue, Projection } from '#src/facts/projection.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { caseFile } from '../dossier/case-file.ts';
import { dossierFacts } from '../dossier/dossier-facts.ts';
import { dossierOf } from '../dossier/dossier-of.ts';
import { workItems } from '../work-list/work-items.ts';

const columns = ['stream', 'subject', 'about', 'region', 'due_on', 'waiting', 'waits_for', 'act', 'assumed'] as const;

/** The lines of 'my work', judged on the day that `today` gives; ../jobs.ts judges them anew as days pass. */
export function workLineProjection(today: () => PlainDate): Projection {
  return { table: 'trajectory.work_line', columns, rows: (stream, facts) => workRows(stream, facts, today()) };
}

export function workRows(stream: string, recorded: readonly Fact[], today: PlainDate): readonly (readonly ProjectedValue[])[] {
  const effective = dossierFacts(recorded);
  const dossier = dossierOf(effective);
  const file = caseFile(effective);
  const { region } = dossier;
  if (region === null) return []; // a course, or nobody we know anything of
  return workItems({ dossier, file }, judge(file, today), today).map(
    ({ subject, about, dueOn, waiting, waitsFor, act, assumed }) => [
      stream,
      subject,
      about,
      region,
      dueOn,
      waiting,
      waitsFor,
      act,
      assumed,
    ],
  );
}
