import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../case.ts';
import { judge } from '../judge.ts';
import type { DeadlineId, PillarKey } from '../judgement.ts';
import type { Ground } from '../outcome.ts';
import { defaultSettings } from '../settings.ts';
import type { LawSettings } from '../settings.ts';
import type { LawCase } from './cases.ts';

/** What the tables of cases ask of the law, in answers short enough to read in a line. */
export const askGroup = (file: CaseFile, on: PlainDate, settings: LawSettings = defaultSettings): string => {
  const outcome = judge(file, on, settings).targetGroup;
  return outcome.known ? outcome.value.group : `unknown: ${outcome.because}`;
};

export const askDuty: LawCase['ask'] = (file, on) => {
  const outcome = judge(file, on).targetGroup;
  return outcome.known
    ? `${outcome.value.group} ${outcome.value.dutySince ?? '-'} ${outcome.value.dutyEndedOn ?? '-'}`
    : `unknown: ${outcome.because}`;
};

/** 'AT-2: nt2A2 employmentService', or 'AT-2: entitled since …'. */
export const askCertificate = (file: CaseFile, on: PlainDate, settings: LawSettings = defaultSettings): string => {
  const outcome = judge(file, on, settings).certificate;
  if (!outcome.known) return `unknown: ${outcome.because}`;
  const { rule, entitled, missing, entitledSince } = outcome.value;
  return `${rule}: ${entitled ? `entitled since ${entitledSince ?? '-'}` : missing.join(' ')}`;
};

export function askDeadline(id: DeadlineId, settings: LawSettings = defaultSettings): LawCase['ask'] {
  return (file, on) => {
    const { deadlines, undecidedDeadlines } = judge(file, on, settings);
    const found = deadlines.find((deadline) => deadline.id === id);
    if (found !== undefined) return `${found.startsOn} ${found.rawDueOn} ${found.dueOn} ${found.state}`;
    const undecided = undecidedDeadlines.find((deadline) => deadline.id === id);
    return undecided === undefined ? 'none' : `undecided: ${undecided.because}`;
  };
}

export function askPillar(pillar: PillarKey, settings: LawSettings = defaultSettings): LawCase['ask'] {
  return (file, on) => {
    const found = judge(file, on, settings).pillars.find((finding) => finding.pillar === pillar);
    return `${found?.demand} ${found?.state}${found?.metOn == null ? '' : ` ${found.metOn}`}`;
  };
}

export const askSanction = (file: CaseFile, on: PlainDate, settings: LawSettings = defaultSettings): string => {
  const outcome = judge(file, on, settings).sanctionable;
  return outcome.known ? String(outcome.value) : `unknown: ${outcome.because}`;
};

/** What one rule found, anywhere in the judgement; several findings in order, each once. */
export function askFindings(rule: string): LawCase['ask'] {
  return (file, on) => {
    const { targetGroup, pillars, deadlines, undecidedDeadlines, certificate, sanctionable } = judge(file, on);
    const grounds: Ground[] = [targetGroup, ...pillars, ...deadlines, ...undecidedDeadlines, certificate, sanctionable].flatMap(
      (part) => [...part.grounds],
    );
    return [...new Set(grounds.filter((ground) => ground.rule === rule).map((ground) => ground.finding))].join(' ');
  };
}

/** What these rules found in one part of the judgement alone, each time it stands there: 'AT-LEG applies, B9 default'. */
export function askGrounds(
  part: 'certificate' | PillarKey,
  rules: readonly string[],
  settings: LawSettings = defaultSettings,
): LawCase['ask'] {
  return (file, on) => {
    const { certificate, pillars } = judge(file, on, settings);
    const judged = part === 'certificate' ? certificate : pillars.find(({ pillar }) => pillar === part);
    return (judged?.grounds ?? [])
      .filter((ground) => rules.includes(ground.rule))
      .map((ground) => `${ground.rule} ${ground.finding}`)
      .join(', ');
  };
}
