import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../case.ts';
import { rule } from '../define/rule.ts';
import type { Ground } from '../outcome.ts';
import type { LawSettings } from '../settings.ts';
import { cite } from '../sources.ts';

export const runningContractRule = rule({
  id: 'CONTRACT-RUNS',
  title: { nl: 'Lopend contract', en: 'Running contract', fr: 'Contrat en cours' },
  anchor: 'asked',
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s004', '§1.4, figuur 15'), cite('defaults', 'Q40')] }],
  reads: ['contract', 'suspensions', 'certificateOn', 'effortDeclarationOn', 'diedOn'],
  says: {
    runs: {
      nl: 'Het contract van {signed} loopt op {day}.',
      en: 'The contract of {signed} runs on {day}.',
      fr: 'Le contrat du {signed} est en cours le {day}.',
    },
    suspended: {
      nl: 'Het contract van {signed} is op {day} opgeschort. Het telt bij de lopende contracten, apart vermeld.',
      en: 'The contract of {signed} is suspended on {day}. It counts among the running contracts, told apart.',
      fr: 'Le contrat du {signed} est suspendu le {day}. Il compte parmi les contrats en cours, mentionné à part.',
    },
    suspendedApart: {
      nl: 'Het contract van {signed} is op {day} opgeschort en telt daarom niet als lopend.',
      en: 'The contract of {signed} is suspended on {day}, so it does not count as running.',
      fr: 'Le contrat du {signed} est suspendu le {day} et ne compte donc pas comme en cours.',
    },
    ended: {
      nl: 'Het contract van {signed} loopt niet meer op {day}.',
      en: 'The contract of {signed} no longer runs on {day}.',
      fr: 'Le contrat du {signed} n’est plus en cours le {day}.',
    },
  },
});

export interface RunningContract {
  /** Whether it is in the count of running contracts; `suspended` is its sub-count. */
  readonly counts: boolean;
  readonly state: 'runs' | 'suspended' | 'ended';
  readonly grounds: readonly Ground[];
}

/** Q40: a suspended file is among the running contracts, with a count of its own. Null where there is no contract. */
export function runningContractOn(file: CaseFile, on: PlainDate, settings: LawSettings): RunningContract | null {
  const { contract } = file;
  if (contract === null || contract.signedOn > on) return null;
  const values = { signed: contract.signedOn };
  const ends = [contract.endedOn, file.certificateOn, file.effortDeclarationOn, file.diedOn];
  const over = ends.some((day) => day !== null && day <= on);
  if (over) return { counts: false, state: 'ended', grounds: [runningContractRule.ground('ended', on, values)] };
  const suspended = file.suspensions.some(({ from, until }) => from <= on && on <= until);
  if (!suspended) return { counts: true, state: 'runs', grounds: [runningContractRule.ground('runs', on, values)] };
  const { value: counts, ground } = settings.suspendedContractRuns;
  return {
    counts,
    state: 'suspended',
    grounds: [runningContractRule.ground(counts ? 'suspended' : 'suspendedApart', on, values), ground],
  };
}
