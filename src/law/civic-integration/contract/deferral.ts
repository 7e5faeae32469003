import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../../case.ts';
import { rule } from '../../define/rule.ts';
import { known } from '../../define/unknown.ts';
import type { Outcome } from '../../outcome.ts';
import { cite } from '../../sources.ts';

/** Uitstel lies before the registration or before the signature; what comes after the signature is a suspension (§2.7, T4, T6). */
export const deferralRule = rule({
  id: 'DEFERRAL',
  title: { nl: 'Attest van uitstel', en: 'Certificate of deferral', fr: 'Attestation de report' },
  anchor: 'decisionDate',
  reads: ['registeredOn', 'contract', 'registrationDeferredUntil', 'signatureDeferredUntil'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p33', 'opschorting na, uitstel voor de ondertekening')] }],
  says: {
    registration: {
      nl: 'Nog niet aangemeld op {day}: uitstel van aanmelding kan, tot en met {until}.',
      en: 'Not registered yet on {day}: registration can be deferred until {until}.',
      fr: 'Pas encore présenté le {day} : le moment de se présenter peut être reporté jusqu’au {until} inclus.',
    },
    signature: {
      nl: 'Aangemeld, maar zonder lopend contract op {day}: uitstel van ondertekening kan, tot en met {until}.',
      en: 'Registered but without a running contract on {day}: the signature can be deferred until {until}.',
      fr: 'S’est présenté, mais sans contrat en cours le {day} : la signature peut être reportée jusqu’au {until} inclus.',
    },
    alreadyRegistered: {
      nl: 'Al aangemeld op {registered}: uitstel van aanmelding kan niet meer.',
      en: 'Registered already on {registered}: registration can no longer be deferred.',
      fr: 'S’est déjà présenté le {registered} : ce moment ne peut plus être reporté.',
    },
    notRegisteredYet: {
      nl: 'Nog niet aangemeld op {day}: dan bestaat uitstel van aanmelding, niet van ondertekening.',
      en: 'Not registered yet on {day}: then there is deferral of registration, not of the signature.',
      fr: 'Pas encore présenté le {day} : il existe alors un report de ce moment, pas de la signature.',
    },
    alreadySigned: {
      nl: 'Het contract is getekend op {signed} en loopt: nu bestaat opschorting, geen uitstel.',
      en: 'The contract was signed on {signed} and runs: now there is suspension, not deferral.',
      fr: 'Le contrat a été signé le {signed} et court : il existe maintenant une suspension, pas un report.',
    },
    endsBeforeItBegins: {
      nl: 'De laatste dag van het uitstel ligt voor {day}.',
      en: 'The last day of the deferral lies before {day}.',
      fr: 'Le dernier jour du report précède le {day}.',
    },
  },
});

export function deferralPossible(
  file: CaseFile,
  what: 'registration' | 'signature',
  on: PlainDate,
  until: PlainDate,
): Outcome<boolean> {
  const { registeredOn, contract } = file;
  const registered = registeredOn !== null && registeredOn <= on ? registeredOn : null;
  const running =
    contract !== null && contract.signedOn <= on && (contract.endedOn === null || contract.endedOn > on)
      ? contract.signedOn
      : null;
  if (until < on) return known(false, [deferralRule.ground('endsBeforeItBegins', on)]);
  if (running !== null) return known(false, [deferralRule.ground('alreadySigned', on, { signed: running })]);
  if (what === 'registration')
    return registered === null
      ? known(true, [deferralRule.ground('registration', on, { until })])
      : known(false, [deferralRule.ground('alreadyRegistered', on, { registered })]);
  return registered === null
    ? known(false, [deferralRule.ground('notRegisteredYet', on)])
    : known(true, [deferralRule.ground('signature', on, { until })]);
}
