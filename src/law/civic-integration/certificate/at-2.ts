import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';
import { REFORM } from './certificate-base.ts';

export const certificate2Rule = rule({
  id: 'AT-2',
  title: {
    nl: 'Attest, contract vanaf 1 maart 2022',
    en: 'Certificate, contract from 1 March 2022',
    fr: 'Attestation, contrat à partir du 1er mars 2022',
  },
  anchor: 'contractDate',
  reads: ['contract'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: REFORM, citations: [cite('s004', '§1.5, §1.7'), cite('s002', '§5')] }],
  says: {
    applies: {
      nl: 'Contract van {day}, vanaf 1 maart 2022: het attest vraagt de MO-test, NT2 niveau A2 en de inschrijving bij VDAB of Actiris.',
      en: 'Contract of {day}, from 1 March 2022: the certificate asks for the MO test, Dutch at level A2 and registration with VDAB or Actiris.',
      fr: 'Contrat du {day}, à partir du 1er mars 2022 : l’attestation demande le test d’orientation sociale (MO), le néerlandais (NT2) au niveau A2 et l’inscription auprès du VDAB ou d’Actiris.',
    },
  },
});
