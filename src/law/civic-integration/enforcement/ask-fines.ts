import type { CaseFile, InfringementFile } from '../../case.ts';
import type { LawCase } from '../../define/cases.ts';
import { day, newcomer } from '../../define/people.ts';
import { explain } from '../../explain/explain.ts';
import { afterTheFine } from './after-the-fine.ts';
import { fineLimitsOn } from './fine-limits.ts';
import { fineTermOn } from './fine-term.ts';
import { forwardedOn } from './forwarded.ts';
import { infringementStateOn } from './infringement-state.ts';
import { nextStepsOn, stepOn } from './steps.ts';
import type { StepTo } from './steps.ts';

/** Established, noticed and handed over in 2023, unless the case says otherwise. */
export const infringement = (changes: Partial<InfringementFile> = {}): InfringementFile => ({
  establishedOn: day('2023-01-10'),
  kind: 'notRegisteredInTime',
  noticeOn: day('2023-03-06'),
  handedOverOn: day('2023-05-02'),
  regularisedOn: null,
  cancelledOn: null,
  ...changes,
});
export const fine = (
  decidedOn: string,
  changes: Partial<NonNullable<InfringementFile['fine']>> = {},
): Partial<InfringementFile> => ({
  fine: { decidedOn: day(decidedOn), cents: 10_000, paidOn: null, ...changes },
});
export const flemish = (changes: Partial<InfringementFile> = {}, file: Partial<CaseFile> = {}): CaseFile => ({
  ...newcomer('2022-06-01'),
  infringements: [infringement(changes)],
  ...file,
});
export const brussels = (registered: string, changes: Partial<InfringementFile>): CaseFile => ({
  ...newcomer(registered, 'recognisedRefugee', 'brussels'),
  infringements: [infringement({ handedOverOn: null, ...changes })],
});
export const firstOf = (file: CaseFile): InfringementFile => file.infringements[0] ?? infringement();

export const askLimits: LawCase['ask'] = (file, on) => {
  const outcome = fineLimitsOn(file, firstOf(file), on);
  if (!outcome.known) return `unknown: ${outcome.because}`;
  if (outcome.value === null) return 'none';
  const { minCents, maxCents, decidedBy, earlierFines } = outcome.value;
  return `${minCents / 100}–${maxCents / 100} ${decidedBy} ${earlierFines}`;
};
/** What the limits rest on, in the words of the reader, for the rules of the amount and of what weighs. */
export const askLimitsInWords: LawCase['ask'] = (file, on) =>
  fineLimitsOn(file, firstOf(file), on)
    .grounds.filter(({ rule }) => rule === 'HF-1' || rule === 'HF-2' || rule === 'HF-7.limits')
    .map((ground) => explain(ground).en)
    .join(' ');
export const askTerm: LawCase['ask'] = (file, on) => {
  const term = fineTermOn(file, firstOf(file), on);
  return term === null ? 'none' : `${term.rawDueOn} ${term.dueOn} ${term.state}`;
};
export const askStep =
  (to: StepTo): LawCase['ask'] =>
  (file, on) => {
    const { lawful, grounds } = stepOn(file, firstOf(file), to, on);
    return `${lawful} ${grounds[0]?.finding}`;
  };
export const askNext: LawCase['ask'] = (file, on) =>
  `${infringementStateOn(firstOf(file), on)?.state}: ${nextStepsOn(file, firstOf(file), on)
    .map(({ to }) => to)
    .join(' ')}`;
export const askAfter: LawCase['ask'] = (file, on) =>
  afterTheFine(file, firstOf(file), on)
    .map((ground) => ground.rule)
    .join(' ');
export const askForwarded: LawCase['ask'] = (file, on) => {
  const found = forwardedOn(firstOf(file), on);
  return `${found.on ?? '-'} ${found.cancelledSince ?? '-'}`;
};
