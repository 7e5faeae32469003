import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { LawSettings } from '../../settings.ts';

/** The rule that the day of the contract chooses. AT-3 and AT-4 come on top by other days. */
export type CertificateBase = 'AT-LEG' | 'AT-1' | 'AT-2';

export const REFORM = plainDate('2022-03-01');

export function certificateBase(signedOn: PlainDate, settings: LawSettings): CertificateBase {
  if (signedOn < settings.effortCommitmentUntil.value) return 'AT-LEG';
  return signedOn < REFORM ? 'AT-1' : 'AT-2';
}
