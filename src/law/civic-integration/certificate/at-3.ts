import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

export const certificate3Rule = rule({
  id: 'AT-3',
  title: {
    nl: 'Attest, plicht vanaf 1 januari 2023',
    en: 'Certificate, duty from 1 January 2023',
    fr: 'Attestation, obligation à partir du 1er janvier 2023',
  },
  anchor: 'obligationDate',
  reads: [],
  checkedOn: plainDate('2026-11-21'),
  versions: [
    {
      from: plainDate('2023-01-01'),
      citations: [cite('s004', '§1.7, OD 1.6'), cite('p11', 'wie verplicht wordt vanaf 1 januari 2023')],
    },
  ],
  says: {
    applies: {
      nl: 'Verplicht vanaf 1 januari 2023: het attest kan ook het participatietraject van 40 uur vragen.',
      en: 'Mandatory from 1 January 2023: the certificate may also ask for the participation track of 40 hours.',
      fr: 'Obligation née à partir du 1er janvier 2023 : l’attestation peut aussi demander le parcours de participation de 40 heures.',
    },
  },
});
