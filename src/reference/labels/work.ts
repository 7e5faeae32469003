import { deadlineLabels } from './states.ts';
import type { Labels } from './label.ts';

/** What stands in 'my work', next to the deadlines of the law. */
export const subjectLabels = {
  ...deadlineLabels,
  certificateDue: { nl: 'Inburgeringsattest uit te reiken', en: 'Integration certificate to be issued' },
  suspensionEnds: { nl: 'Opschorting loopt af', en: 'Suspension ends' },
  suspensionLong: { nl: 'Opschorting langer dan twaalf maanden', en: 'Suspended for over twelve months' },
  noticeToSend: { nl: 'Ingebrekestelling te versturen', en: 'Notice of default to be sent' },
  noticeExpired: { nl: 'Termijn na ingebrekestelling', en: 'Term after the notice of default' },
  handedOver: { nl: 'Bij de handhavingsambtenaar', en: 'With the enforcement officer' },
  fineOpen: { nl: 'Geldboete te betalen', en: 'Fine to be paid' },
  letterUnanswered: { nl: 'Brief zonder antwoord', en: 'Letter not answered' },
  contractToSign: { nl: 'Contract te ondertekenen', en: 'Contract to be signed' },
  moTestToTake: { nl: 'Test MO af te leggen', en: 'Social orientation test to be taken' },
  exemptionTestToTake: { nl: 'Vrijstellingstest MO af te leggen', en: 'Exemption test to be taken' },
  nt2ResultAwaited: { nl: 'Resultaat NT2 verwacht', en: 'NT2 result awaited' },
  targetGroupOpen: { nl: 'Doelgroep nader te bepalen', en: 'Target group to be determined' },
} as const satisfies Labels;

export const bucketLabels = {
  overdue: { nl: 'Verstreken', en: 'Overdue' },
  due: { nl: 'Binnen 30 dagen', en: 'Within 30 days' },
  waiting: { nl: 'Wacht op anderen', en: 'Waiting for others' },
} as const satisfies Labels;

export const waitsForLabels = {
  person: { nl: 'de inburgeraar', en: 'the integrator' },
  agency: { nl: 'het agentschap', en: 'the agency' },
  partner: { nl: 'een partner', en: 'a partner' },
  enforcement: { nl: 'de handhavingsambtenaar', en: 'the enforcement officer' },
} as const satisfies Labels;

/** How a person was found. */
export const matchLabels = {
  name: { nl: 'naam', en: 'name' },
  nameAlike: { nl: 'gelijkende naam', en: 'similar name' },
  insz: { nl: 'INSZ', en: 'national number' },
  fileNumber: { nl: 'dossiernummer', en: 'file number' },
  birthDay: { nl: 'geboortedatum', en: 'date of birth' },
} as const satisfies Labels;
