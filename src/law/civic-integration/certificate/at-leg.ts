import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

/** AT-LEG to AT-4: which rule a contract is judged by. The conditions themselves are the pillars. */
export const certificateLegacyRule = rule({
  id: 'AT-LEG',
  title: {
    nl: 'Attest, contract onder de inspanningsverbintenis',
    en: 'Certificate, contract under the effort commitment',
    fr: 'Attestation, contrat sous l’obligation d’effort',
  },
  anchor: 'contractDate',
  reads: ['contract'],
  checkedOn: plainDate('2026-11-21'),
  versions: [
    { from: null, citations: [cite('s004', 'voetnoot 1'), cite('decisions', '9')] },
    {
      from: plainDate('2016-02-19'),
      citations: [cite('decisions', '9'), cite('s003', 'A2c'), cite('p17', 'inwerkingtreding 29 februari 2016')],
    },
  ],
  says: {
    applies: {
      nl: 'Contract van {day}, onder de inspanningsverbintenis: MO en NT2 tellen als bereikt met "voldaan" of "geslaagd".',
      en: 'Contract of {day}, under the effort commitment: MO and Dutch count as reached with "met" or "passed".',
      fr: 'Contrat du {day}, sous l’obligation d’effort : la MO et le NT2 comptent comme atteints avec « satisfait » ou « réussi ».',
    },
  },
});
