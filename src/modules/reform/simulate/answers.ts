import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '#src/law/case.ts';
import { feesOn } from '#src/law/fees/fees.ts';
import type { FeeFinding } from '#src/law/fees/fees.ts';
import { judge } from '#src/law/judge.ts';
import type { Judgement, PillarKey } from '#src/law/judgement.ts';
import type { Ground } from '#src/law/outcome.ts';
import type { LawSettings } from '#src/law/settings.ts';
import type { TargetGroup } from '#src/reference/target-groups.ts';
import { measureCodes } from '../codes.ts';
import type { Measure } from '../codes.ts';

/** What one law says of one person on one day, in numbers; null where it cannot say. */
export interface Answers {
  readonly group: TargetGroup;
  /** In the order of `measureCodes`. */
  readonly values: readonly (number | null)[];
  /** The reasons of one of them, phrased only where somebody is shown them. */
  grounds(measure: Measure): readonly Ground[];
}

/** `certificate` is judged apart: as if none had been issued, so that both laws are asked the same question. */
export function answersOf(file: CaseFile, on: PlainDate, settings: LawSettings): Answers {
  const judged = judge(file, on, settings);
  const certified = file.certificateOn === null ? judged : judge({ ...file, certificateOn: null }, on, settings);
  const inTrack = isInTrack(file, judged, on);
  const fees = () =>
    file.feeParts.some((part) => isInMonth(part.on, on))
      ? feesOn(file, on, settings).parts.filter((part) => isInMonth(part.on, on))
      : [];
  const value = (measure: Measure): number | null => {
    switch (measure) {
      case 'obliged':
        return isObliged(judged, on);
      case 'dutch':
      case 'orientation':
      case 'work':
      case 'participation':
        return inTrack ? isRequired(judged, measure) : 0;
      case 'certificates':
        return yesOrNo(certified.certificate.known ? certified.certificate.value.entitled : null);
      case 'overdue':
        return isOverdue(judged);
      case 'sanctionable':
        return yesOrNo(judged.sanctionable.known ? judged.sanctionable.value : null);
      case 'infringements':
        return infringements(file, judged, on);
      case 'fees':
        return feesDue(fees());
    }
  };
  return {
    group: judged.targetGroup.known ? judged.targetGroup.value.group : 'toBeDetermined',
    values: measureCodes.map(value),
    grounds: (measure) =>
      measure === 'fees' ? fees().flatMap((part) => [...part.grounds]) : groundsOf(measure, judged, certified),
  };
}

function isObliged({ targetGroup }: Judgement, on: PlainDate): number | null {
  if (!targetGroup.known) return null;
  const { group, dutyEndedOn } = targetGroup.value;
  return group === 'mandatory' && (dutyEndedOn === null || dutyEndedOn > on) ? 1 : 0;
}

/** Who has the certificate, a declaration of effort, or a duty that ended has nothing left to follow. */
function isInTrack(file: CaseFile, { targetGroup }: Judgement, on: PlainDate): boolean {
  const has = (day: PlainDate | null) => day !== null && day <= on;
  return (
    !has(file.certificateOn) &&
    !has(file.effortDeclarationOn) &&
    !has(file.diedOn) &&
    !(targetGroup.known && has(targetGroup.value.dutyEndedOn))
  );
}

function isRequired({ pillars }: Judgement, pillar: PillarKey): number | null {
  const found = pillars.find((finding) => finding.pillar === pillar);
  return found === undefined || found.demand === 'unknown' ? null : found.demand === 'required' ? 1 : 0;
}

function isOverdue({ deadlines, undecidedDeadlines }: Judgement): number | null {
  return deadlines.some(({ state }) => state === 'overdue') ? 1 : undecidedDeadlines.length > 0 ? null : 0;
}

/** Infringements established in the month up to this day, for which a sanction is possible at its end. */
function infringements(file: CaseFile, { sanctionable }: Judgement, on: PlainDate): number | null {
  let count = 0;
  for (const { establishedOn } of file.infringements) if (isInMonth(establishedOn, on)) count++;
  if (count === 0) return 0;
  return sanctionable.known ? (sanctionable.value ? count : 0) : null;
}

/** What the parts of the month cost, in cents; unknown as soon as one of them is. */
function feesDue(parts: readonly FeeFinding[]): number | null {
  let cents: number | null = 0;
  for (const { dueCents } of parts) cents = cents === null || dueCents === null ? null : cents + dueCents;
  return cents;
}

function isInMonth(day: PlainDate, on: PlainDate): boolean {
  return day <= on && day.slice(0, 7) === on.slice(0, 7);
}

function yesOrNo(answer: boolean | null): number | null {
  return answer === null ? null : answer ? 1 : 0;
}

function groundsOf(measure: Exclude<Measure, 'fees'>, judged: Judgement, certified: Judgement): readonly Ground[] {
  switch (measure) {
    case 'obliged':
      return judged.targetGroup.grounds;
    case 'dutch':
    case 'orientation':
    case 'work':
    case 'participation':
      return judged.pillars.find((finding) => finding.pillar === measure)?.grounds ?? [];
    case 'certificates':
      return certified.certificate.grounds;
    case 'overdue':
      return [...judged.deadlines, ...judged.undecidedDeadlines].flatMap(({ grounds }) => [...grounds]);
    case 'sanctionable':
    case 'infringements':
      return judged.sanctionable.grounds;
  }
}
