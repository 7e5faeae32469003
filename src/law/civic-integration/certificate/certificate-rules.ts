import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';
import { REFORM } from './certificate-base.ts';

/** AT-LEG to AT-4: which rule a contract is judged by. The conditions themselves are the pillars. */
export const certificateLegacyRule = rule({
  id: 'AT-LEG', title: { nl: 'Attest, contract onder de inspanningsverbintenis', en: 'Certificate, contract under the effort commitment' }, anchor: 'contractDate', checkedOn: plainDate('2026-11-21'),
  versions: [
    { from: null, citations: [cite('s004', 'voetnoot 1'), cite('decisions', '9')] },
    { from: plainDate('2016-02-19'), citations: [cite('decisions', '9'), cite('s003', 'A2c'), cite('p17', 'inwerkingtreding 29 februari 2016')] },
  ],
  says: { applies: { nl: 'Contract van {day}, onder de inspanningsverbintenis: MO en NT2 tellen als bereikt met "voldaan" of "geslaagd".', en: 'Contract of {day}, under the effort commitment: MO and Dutch count as reached with "met" or "passed".' } },
});

export const certificate1Rule = rule({
  id: 'AT-1', title: { nl: 'Attest, contract voor 1 maart 2022', en: 'Certificate, contract before 1 March 2022' }, anchor: 'contractDate', checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, until: REFORM, citations: [cite('s004', '§1.7')] }],
  says: { applies: { nl: 'Contract van {day}, voor 1 maart 2022: het attest vraagt de cursus MO en NT2 niveau A2.', en: 'Contract of {day}, before 1 March 2022: the certificate asks for the MO course and Dutch at level A2.' } },
});

export const certificate2Rule = rule({
  id: 'AT-2', title: { nl: 'Attest, contract vanaf 1 maart 2022', en: 'Certificate, contract from 1 March 2022' }, anchor: 'contractDate', checkedOn: plainDate('2026-11-21'),
  versions: [{ from: REFORM, citations: [cite('s004', '§1.5, §1.7'), cite('s002', '§5')] }],
  says: { applies: { nl: 'Contract van {day}, vanaf 1 maart 2022: het attest vraagt de MO-test, NT2 niveau A2 en de inschrijving bij VDAB of Actiris.', en: 'Contract of {day}, from 1 March 2022: the certificate asks for the MO test, Dutch at level A2 and registration with VDAB or Actiris.' } },
});

export const certificate3Rule = rule({
  id: 'AT-3', title: { nl: 'Attest, plicht vanaf 1 januari 2023', en: 'Certificate, duty from 1 January 2023' }, anchor: 'obligationDate', checkedOn: plainDate('2026-11-21'),
  versions: [{ from: plainDate('2023-01-01'), citations: [cite('s004', '§1.7, OD 1.6'), cite('p11', 'wie verplicht wordt vanaf 1 januari 2023')] }],
  says: { applies: { nl: 'Verplicht vanaf 1 januari 2023: het attest kan ook het participatietraject van 40 uur vragen.', en: 'Mandatory from 1 January 2023: the certificate may also ask for the participation track of 40 hours.' } },
});

export const certificate4Rule = rule({
  id: 'AT-4', title: { nl: 'Attest, NT2 behaald vanaf 1 september 2023', en: 'Certificate, Dutch reached from 1 September 2023' }, anchor: 'achievementDate', checkedOn: plainDate('2026-11-21'),
  versions: [{ from: plainDate('2023-09-01'), citations: [cite('s004', '§1.7')] }],
  says: { applies: { nl: 'NT2 wordt beoordeeld op {day}, vanaf 1 september 2023: slagen vraagt de gestandaardiseerde NT2-test.', en: 'Dutch is judged on {day}, from 1 September 2023: passing needs the standard NT2 test.' } },
});

/** What the certificate asks before any pillar, and what it says at the end. */
export const certificateDecisionRule = rule({
  id: 'AT-DECISION', title: { nl: 'Beslissing over het inburgeringsattest', en: 'Decision on the integration certificate' }, anchor: 'asked', checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s004', '§1.7')] }],
  says: {
    noContract: { nl: 'Er is op {day} geen inburgeringscontract, dus kan er geen attest zijn.', en: 'There is no integration contract on {day}, so there can be no certificate.' },
    notTargetGroup: { nl: 'De persoon viel op de dag van het contract ({day}) niet onder de doelgroep.', en: 'The person was not in the target group on the day of the contract ({day}).' },
    died: { nl: 'De persoon is overleden.', en: 'The person has died.' },
    alreadyIssued: { nl: 'Het inburgeringsattest is al uitgereikt op {day}.', en: 'The integration certificate was already issued on {day}.' },
    registeredLate: { nl: 'De inschrijving bij VDAB of Actiris kwam te laat. Het attest wordt daardoor niet geweigerd.', en: 'The registration with VDAB or Actiris was late. The certificate is not refused for that.' },
    lateIsABar: { nl: 'De inschrijving bij VDAB of Actiris kwam te laat. Het agentschap weigert het attest daarom.', en: 'The registration with VDAB or Actiris was late. The agency refuses the certificate for that.' },
    entitled: { nl: 'Aan alle voorwaarden is voldaan sinds {day}: het attest kan worden uitgereikt.', en: 'All conditions have been met since {day}: the certificate can be issued.' },
    notEntitled: { nl: 'Op {day} is nog niet aan alle voorwaarden van het attest voldaan.', en: 'On {day} not all conditions of the certificate are met.' },
    undecidable: { nl: 'Of het attest kan worden uitgereikt, hangt af van iets dat wij niet weten.', en: 'Whether the certificate can be issued hangs on something we do not know.' },
  },
});
