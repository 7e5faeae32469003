import { addDays, addMonths, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile, Regime } from '../../case.ts';
import { asItStands } from '../../define/in-force.ts';
import type { InForce } from '../../define/in-force.ts';
import { parameter } from '../../define/parameter.ts';
import { rule } from '../../define/rule.ts';
import { known } from '../../define/unknown.ts';
import type { Outcome } from '../../outcome.ts';
import { cite } from '../../sources.ts';

/** How long one stretch may last, in months; null where the source gives no limit. */
export interface SuspensionLength {
  readonly atLeast: number | null;
  readonly atMost: number | null;
  /** On top of it, for a mother who breastfeeds. */
  readonly whileBreastfeeding: number | null;
  /** Whether another stretch may follow; null where the source does not say. */
  readonly renewable: boolean | null;
}

const toTheCertificate: SuspensionLength = { atLeast: null, atMost: null, whileBreastfeeding: null, renewable: null };

/** §2.7. In Flanders the certificate prints the last day. The Flemish list is open: personal or medical reasons. */
export const suspensionGrounds = parameter({
  id: 'SUSPENSION.grounds',
  title: {
    nl: 'Gronden van opschorting per gewest',
    en: 'Grounds of suspension per region',
    fr: 'Motifs de suspension par région',
  },
  unit: 'months',
  anchor: 'suspensionDate',
  checkedOn: plainDate('2026-11-21'),
  values: [
    {
      from: null,
      value: {
        flanders: {
          illness: toTheCertificate,
          maternity: toTheCertificate,
          familyCare: toTheCertificate,
          psychosocial: toTheCertificate,
          noChildcare: toTheCertificate,
        },
        brussels: {
          workOrTraining: { atLeast: null, atMost: 3, whileBreastfeeding: null, renewable: true },
          illness: { atLeast: 1, atMost: null, whileBreastfeeding: null, renewable: null },
          medical6m: { atLeast: null, atMost: 6, whileBreastfeeding: null, renewable: null },
          maternity: { atLeast: null, atMost: 3, whileBreastfeeding: 9, renewable: null },
        },
      } as { readonly [R in Regime]: { readonly [ground: string]: SuspensionLength } }, // an open list per region, so that any code can be looked up
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
    tooShort: {
      nl: 'Deze grond geldt pas vanaf {months} maand.',
      en: 'This ground holds from {months} month on only.',
      fr: 'Ce motif ne vaut qu’à partir de {months} mois.',
    },
    renewable: {
      nl: 'Opschorting kan vanaf {day}, met geldig bewijs, voor hoogstens {months} maanden; daarna kan ze verlengd worden.',
      en: 'Suspension is possible from {day}, with valid proof, for {months} months at most; after that it can be renewed.',
      fr: 'La suspension est possible à partir du {day}, avec une preuve valable, pour {months} mois au plus ; elle peut ensuite être renouvelée.',
    },
    whileBreastfeeding: {
      nl: 'Langer dan {months} maanden na een geboorte kan alleen voor wie borstvoeding geeft, tot {more} maanden extra; het bewijs daarvan is nodig.',
      en: 'Longer than {months} months after a birth is possible only while breastfeeding, up to {more} months more; proof of it is needed.',
      fr: 'Plus de {months} mois après une naissance n’est possible que pendant l’allaitement, jusqu’à {more} mois de plus ; une preuve est nécessaire.',
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
    values?: { readonly months: number; readonly more?: number },
  ) => known(possible, [suspensionPossibleRule.ground(finding, from, values)]);
  if (until < from) return answer(false, 'endsBeforeItBegins');
  const contract = file.contract;
  if (contract === null || contract.signedOn > from || (contract.endedOn !== null && contract.endedOn <= from))
    return answer(false, 'noContract');
  const grounds = suspensionGrounds.on(from, law)[regime];
  if (!Object.hasOwn(grounds, ground)) return answer(false, 'notHere');
  const { atLeast, atMost, whileBreastfeeding, renewable } = grounds[ground] ?? toTheCertificate;
  // Both printed days count, so a month from the first lasts until the day before the same day of the next.
  if (atLeast !== null && until < addDays(addMonths(from, atLeast), -1)) return answer(false, 'tooShort', { months: atLeast });
  if (atMost !== null && until >= addMonths(from, atMost)) {
    const more = whileBreastfeeding ?? 0;
    if (until >= addMonths(from, atMost + more)) return answer(false, 'tooLong', { months: atMost + more });
    return answer(true, 'whileBreastfeeding', { months: atMost, more });
  }
  return renewable === true && atMost !== null ? answer(true, 'renewable', { months: atMost }) : answer(true, 'possible');
}
