import { daysBetween } from '#src/kernel/plain-date.ts';
import type { Fact } from '#src/facts/envelope.ts';
import { certificateOn } from '#src/law/judge.ts';
import type { CertificateFinding } from '#src/law/judgement.ts';
import type { Outcome } from '#src/law/outcome.ts';
import type { NowCode } from '../codes.ts';
import { caseFile } from '../../trajectory/ask.ts';
import type { Difference } from './difference.ts';
import { knownBefore, reasonsOf, restsOnAssumption, upTo, whyDifferent } from './life.ts';
import type { Life } from './life.ts';

const ISSUED = 'trajectory.integration-certificate-issued';

/** Who has waited so long for a certificate was forgotten: the work list shows it from the first day. The sources give no number: ours. */
export const FORGOTTEN_DAYS = 14;

/** A certificate that was issued without ground, or one that should have been issued. */
export function certificates(life: Life): readonly Difference[] {
  const issued = life.effective.find(({ type }) => type === ISSUED);
  return issued === undefined ? due(life) : withoutGround(life, issued);
}

function withoutGround(life: Life, issued: Fact): readonly Difference[] {
  const ask = (facts: readonly Fact[]) => certificateOn(caseFile(facts.filter(before(issued))), issued.on, life.settings);
  const outcome = ask(upTo(life, issued));
  const now = codeOf(outcome);
  if (now === 'certificateDue') return [];
  const known = [...knownBefore(life, issued), issued];
  const then = ask(known);
  const { why } = whyDifferent(life, issued, 'certificateDue', (facts) => codeOf(ask(facts)));
  return [
    {
      kind: now === 'unknown' ? 'unknownNow' : 'certificateWithoutGround',
      rule: outcome.known ? outcome.value.rule : (outcome.grounds.at(-1)?.rule ?? ''),
      day: issued.on,
      recorded: { fact: issued.id, type: issued.type, value: null },
      then: codeOf(then),
      now,
      oldReason: reasonsOf(then.grounds),
      newReason: reasonsOf(outcome.grounds),
      why,
      assumed: restsOnAssumption(outcome.grounds),
    },
  ];
}

/** What stood when it was issued, without the certificate itself and the end of the contract that comes with it. */
function before(issued: Fact): (fact: Fact) => boolean {
  return (fact) =>
    fact.on <= issued.on && fact.type !== ISSUED && !(fact.type === 'trajectory.contract-ended' && fact.on === issued.on);
}

function due(life: Life): readonly Difference[] {
  const { certificate } = life.judgement();
  if (!certificate.known || !certificate.value.entitled || certificate.value.entitledSince === null) return [];
  const { rule, entitledSince } = certificate.value;
  if (daysBetween(entitledSince, life.on) < FORGOTTEN_DAYS || hasLeft(life)) return [];
  return [
    {
      kind: 'certificateDue',
      rule,
      day: entitledSince,
      recorded: { fact: null, type: null, value: null },
      then: null,
      now: 'certificateDue',
      oldReason: [],
      newReason: reasonsOf(certificate.grounds),
      why: 'notRecorded',
      assumed: restsOnAssumption(certificate.grounds),
    },
  ];
}

function hasLeft({ file }: Life): boolean {
  const place = file.residences.at(-1)?.place;
  return file.diedOn !== null || file.exemption !== null || place === 'abroad' || place === 'elsewhereBelgium';
}

function codeOf(outcome: Outcome<CertificateFinding>): NowCode {
  if (!outcome.known) return 'unknown';
  return outcome.value.entitled ? 'certificateDue' : 'certificateNotDue';
}
