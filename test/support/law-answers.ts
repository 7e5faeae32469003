import { createHash } from 'node:crypto';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { signalsOn } from '#src/law/agency/signals.ts';
import type { CaseFile } from '#src/law/case.ts';
import { fineLimitsOn } from '#src/law/civic-integration/enforcement/fine-limits.ts';
import { fineTermOn } from '#src/law/civic-integration/enforcement/fine-term.ts';
import { infringementStateOn } from '#src/law/civic-integration/enforcement/infringement-state.ts';
import { proofsOn } from '#src/law/civic-integration/proofs/proofs.ts';
import { feesOn } from '#src/law/fees/fees.ts';
import { judge, noticeTermsOn } from '#src/law/judge.ts';
import { minorTermsOn } from '#src/law/minors/minor-terms.ts';
import type { Ground } from '#src/law/outcome.ts';
import type { LawSettings } from '#src/law/settings.ts';
import { offersOn } from '#src/law/temporary-protection/offers.ts';

/**
 * Everything that the law answers to one case on one day, in one line: the answers in short, then a fingerprint of all reasons
 * (rule, finding, day, values, sources). A change of either shows.
 */
export function answersInALine(file: CaseFile, on: PlainDate, settings: LawSettings): string {
  const everything = everythingOn(file, on, settings);
  const { regime, targetGroup, pillars, deadlines, certificate, sanctionable, fees, signals, offers } = everything;
  const told = [
    regime,
    outcome(targetGroup, ({ group, dutySince, dutyEndedOn }) => words(group, dutySince, dutyEndedOn)),
    pillars.map(({ pillar, demand, state, metOn, dueOn }) => words(pillar[0], demand, state, metOn, dueOn)).join(', '),
    outcome(certificate, ({ rule, missing, entitledSince }) => words(rule, entitledSince ?? missing.join(' '))),
    outcome(sanctionable, String),
    deadlines.map(({ id, dueOn, state }) => words(id, dueOn, state)).join(', '),
    fees.parts.map(({ dueCents, payment }) => words(dueCents, payment)).join(', '),
    signals.map(({ id, state }) => words(id, state)).join(', '),
    offers.map(({ offer, state }) => words(offer, state)).join(', '),
  ];
  const fingerprint = createHash('sha256').update(JSON.stringify(everything, shortened)).digest('hex').slice(0, 10);
  return `${told.filter((part) => part !== null && part !== '').join(' | ')} | ${fingerprint}`;
}

/** Every outcome there is of a case. */
function everythingOn(file: CaseFile, on: PlainDate, settings: LawSettings) {
  return {
    ...judge(file, on, settings),
    notices: noticeTermsOn(file, on, settings),
    fees: feesOn(file, on, settings),
    proofs: proofsOn(file, on, settings),
    signals: signalsOn(file, on, settings),
    offers: offersOn(file, on, settings),
    minor: minorTermsOn(file, on, settings),
    fines: file.infringements.map((infringement) => ({
      state: infringementStateOn(infringement, on),
      limits: fineLimitsOn(file, infringement, on, settings),
      term: fineTermOn(file, infringement, on, settings),
    })),
  };
}

/** All grounds of every outcome of a case. */
export function groundsOfEverything(file: CaseFile, on: PlainDate, settings: LawSettings): readonly Ground[] {
  const found: Ground[] = [];
  JSON.stringify(everythingOn(file, on, settings), (key, value: unknown) => {
    if (key === 'grounds') found.push(...(value as readonly Ground[])); // what every outcome calls so
    return value;
  });
  return found;
}

function outcome<T>(
  found: { readonly known: true; readonly value: T } | { readonly known: false; readonly because: string },
  say: (value: T) => string,
): string {
  return found.known ? say(found.value) : `unknown ${found.because}`;
}

function words(...parts: readonly (string | number | null | undefined)[]): string {
  return parts.filter((part) => part != null && part !== '').join(' ');
}

/** Reasons by what they say, not by the words in which they say it: a better sentence is no other law. */
function shortened(key: string, value: unknown): unknown {
  if (key !== 'grounds') return value;
  return (value as readonly Ground[]).map(
    ({ rule, finding, anchor, anchorDay, versionFrom, assumed, values, citations }) =>
      `${rule} ${finding} ${anchor} ${anchorDay} ${versionFrom} ${assumed} ${JSON.stringify(values ?? null)} ${citations.map(({ source, article }) => `${source} ${article}`).join(';')}`,
  );
}
