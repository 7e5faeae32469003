import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';
import { REFORM } from './certificate-base.ts';

export const certificate1Rule = rule({
  id: 'AT-1',
  title: {
    nl: 'Attest, contract voor 1 maart 2022',
    en: 'Certificate, contract before 1 March 2022',
    fr: 'Attestation, contrat avant le 1er mars 2022',
  },
  anchor: 'contractDate',
  reads: ['contract'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, until: REFORM, citations: [cite('s004', '§1.7')] }],
  says: {
    applies: {
      nl: 'Contract van {day}, voor 1 maart 2022: het attest vraagt de cursus MO en NT2 niveau A2.',
      en: 'Contract of {day}, before 1 March 2022: the certificate asks for the MO course and Dutch at level A2.',
      fr: 'Contrat du {day}, avant le 1er mars 2022 : l’attestation demande le cours d’orientation sociale (MO) et le néerlandais (NT2) au niveau A2.',
    },
  },
});
