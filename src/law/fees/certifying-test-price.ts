import { plainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile, FeePart } from '../case.ts';
import type { LawSettings } from '../settings.ts';
import { certifyingTestCents, certifyingTestRule } from './fe-10-certifying-test.ts';
import { unknownPrice } from './priced.ts';
import type { Priced } from './priced.ts';

const PARTS = 2;
const REFORM = plainDate('2022-03-01');

/** FE-10. Neither the contract nor the residence frees it; only the one free attempt does. */
export function certifyingTestPrice(file: CaseFile, part: FeePart, attempt: number, settings: LawSettings): Priced {
  const { on, askedCents } = part;
  const full = PARTS * certifyingTestCents.on(on, settings);
  if (askedCents !== null) {
    const due = Math.min(askedCents, full);
    const grounds = [certifyingTestRule.ground('asked', on, { euros: due / 100 })];
    return {
      tariffCents: askedCents,
      dueCents: due,
      why: due < askedCents ? 'capped' : 'tariff',
      because: null,
      missing: [],
      grounds,
    };
  }
  const signedOn = file.contract !== null && file.contract.signedOn <= on ? file.contract.signedOn : null;
  const reason =
    attempt > 1
      ? 'notFirst'
      : signedOn === null
        ? null
        : signedOn >= REFORM
          ? 'contractFromReform'
          : file.certificateOn !== null && file.certificateOn <= on
            ? 'certificateIssued'
            : null;
  if (reason === null)
    return unknownPrice(
      'freeAttemptUnknown',
      ['feeParts'],
      [certifyingTestRule.ground(signedOn === null ? 'perhapsForExemption' : 'perhapsSelfStudy', on)],
    );
  const grounds = [certifyingTestRule.ground('due', on, { euros: full / 100 }), certifyingTestRule.ground(reason, on)];
  return { tariffCents: full, dueCents: full, why: 'tariff', because: null, missing: [], grounds };
}
