import { addMonths, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile, Regime } from '../../case.ts';
import { asItStands } from '../../define/in-force.ts';
import type { InForce } from '../../define/in-force.ts';
import { parameter } from '../../define/parameter.ts';
import { rule } from '../../define/rule.ts';
import { known } from '../../define/unknown.ts';
import type { Outcome } from '../../outcome.ts';
import { cite } from '../../sources.ts';

/** §2.7, with the longest stretch in months where the source gives one. The Flemish list is open: personal or medical reasons. */
export const suspensionGrounds = parameter({
  id: 'SUSPENSION.grounds',
  title: {
    nl: 'Gronden van opschorting per gewest',
    en: 'Grounds of suspension per region',
    fr: 'Motifs de suspension par région',
  },
  unit: 'months at most',
  anchor: 'suspensionDate',
  checkedOn: plainDate('2026-11-21'),
  values: [
    {
      from: null,
      value: {
        flanders: { illness: null, maternity: null, familyCare: null, psychosocial: null, noChildcare: null },
        brussels: { workOrTraining: 3, illness: null, medical6m: 6, maternity: 12 },
      } as { readonly [R in Regime]: { readonly [ground: string]: number | null } }, // an open list per region, so that any code can be looked up
      citations: [cite('s004', '§1.6'), cite('p45', 'opschortingen')],
    },
  ],
});

export const suspensionPossibleRule = rule({
  id: 'SUSPENSION.possible',
  title: { nl: 'Attest van opschorting', en: 'Certificate of suspension', fr: 'Attestation de suspension' },
  anchor: 'suspensionDate',
  reads: ['contract', 'suspensions'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s004', '§1.6'), cite('p33', 'opschorting na, uitstel voor de ondertekening')] }],
  uses: [suspensionGrounds],
  says: {
    possible: {
      nl: 'Opschorting kan vanaf {day}, met geldig bewijs.',
      en: 'Suspension is possible from {day}, with valid proof.',
      fr: 'La suspension est possible à partir du {day}, avec une preuve valable.',
    },
    noContract: {
      nl: 'Opschorten kan pas na de ondertekening van het contract; daarvoor bestaat uitstel.',
      en: 'Suspension is possible only after the contract is signed; before that there is deferral.',
      fr: 'La suspension n’est possible qu’après la signature du contrat ; avant, il existe un report.',
    },
    notHere: {
      nl: 'Deze grond van opschorting bestaat niet in dit gewest.',
      en: 'This ground of suspension does not exist in this region.',
      fr: 'Ce motif de suspension n’existe pas dans cette région.',
    },
    tooLong: {
      nl: 'Deze grond laat hoogstens {months} maanden toe.',
      en: 'This ground allows {months} months at most.',
      fr: 'Ce motif permet au plus {months} mois.',
    },
    endsBeforeItBegins: {
      nl: 'De laatste dag ligt voor de eerste.',
      en: 'The last day lies before the first.',
      fr: 'Le dernier jour précède le premier.',
    },
  },
});

/** `until` is the last day. A suspension needs a contract that was signed and has not ended by its first day. */
export function suspensionPossible(
  file: CaseFile,
  regime: Regime,
  ground: string,
  from: PlainDate,
  until: PlainDate,
  law: InForce = asItStands,
): Outcome<boolean> {
  const answer = (
    possible: boolean,
    finding: Parameters<typeof suspensionPossibleRule.ground>[0],
    values?: { readonly months: number },
  ) => known(possible, [suspensionPossibleRule.ground(finding, from, values)]);
  if (until < from) return answer(false, 'endsBeforeItBegins');
  const contract = file.contract;
  if (contract === null || contract.signedOn > from || (contract.endedOn !== null && contract.endedOn <= from))
    return answer(false, 'noContract');
  const grounds = suspensionGrounds.on(from, law)[regime];
  if (!Object.hasOwn(grounds, ground)) return answer(false, 'notHere');
  const months = grounds[ground] ?? null;
  if (months !== null && until >= addMonths(from, months)) return answer(false, 'tooLong', { months });
  return answer(true, 'possible');
}
