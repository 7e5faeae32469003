import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../../case.ts';
import { rule } from '../../define/rule.ts';
import type { Ground } from '../../outcome.ts';
import type { LawSettings } from '../../settings.ts';
import { cite } from '../../sources.ts';

const REFORM = plainDate('2022-03-01');

export const asylumBeforeReformRule = rule({
  id: 'TG-F-04',
  title: {
    nl: 'Verzoeker om internationale bescherming voor 1 maart 2022',
    en: 'Asylum applicant before 1 March 2022',
    fr: 'Demandeur de protection internationale avant le 1er mars 2022',
  },
  anchor: 'contractDate',
  reads: ['stays', 'contract', 'nationalities'],
  checkedOn: plainDate('2026-11-21'),
  versions: [
    {
      from: null,
      until: REFORM,
      citations: [
        cite('p02', 'verzoekers om internationale bescherming'),
        cite('p15', 'verzoekers om internationale bescherming'),
      ],
    },
  ],
  says: {
    mayContinue: {
      nl: 'Tekende op {day}, voor 1 maart 2022, een inburgeringscontract als verzoeker om internationale bescherming en mag het traject voortzetten.',
      en: 'Signed a contract on {day}, before 1 March 2022, as an asylum applicant and may continue the track.',
      fr: 'A signé un contrat d’intégration civique le {day}, avant le 1er mars 2022, comme demandeur de protection internationale et peut poursuivre le parcours.',
    },
    maySign: {
      nl: 'Verzoeker om internationale bescherming: kon op {day} nog een inburgeringscontract tekenen.',
      en: 'Asylum applicant: could still sign a contract on {day}.',
      fr: 'Demandeur de protection internationale : pouvait encore signer un contrat d’intégration civique le {day}.',
    },
  },
});

export const asylumFromReformRule = rule({
  id: 'TG-F-05',
  title: {
    nl: 'Verzoeker om internationale bescherming vanaf 1 maart 2022',
    en: 'Asylum applicant from 1 March 2022',
    fr: 'Demandeur de protection internationale à partir du 1er mars 2022',
  },
  anchor: 'contractDate',
  reads: ['stays', 'contract', 'nationalities'],
  checkedOn: plainDate('2026-11-21'),
  versions: [
    {
      from: REFORM,
      citations: [
        cite('p02', 'verzoekers om internationale bescherming'),
        cite('p15', 'verzoekers om internationale bescherming'),
        cite('p03', 'wie niet'),
      ],
    },
  ],
  says: {
    excluded: {
      nl: 'Verzoeker om internationale bescherming zonder andere verblijfsgrond: sinds 1 maart 2022 geen doelgroep. NT2-lessen blijven mogelijk.',
      en: 'Asylum applicant without another ground of stay: not in the target group since 1 March 2022. Dutch lessons stay possible.',
      fr: 'Demandeur de protection internationale sans autre motif de séjour : hors du groupe cible depuis le 1er mars 2022. Les cours de néerlandais (NT2) restent possibles.',
    },
  },
});

/** The contract decides; without one, the day asked about. Decision 14: entitled before the reform. */
export function asylumApplicant(
  file: CaseFile,
  on: PlainDate,
  settings: LawSettings,
): { readonly entitled: boolean; readonly grounds: readonly Ground[] } {
  const signedOn = file.contract !== null && file.contract.signedOn <= on ? file.contract.signedOn : null;
  if (asylumFromReformRule.holdsOn(signedOn ?? on))
    return {
      entitled: false,
      grounds: [asylumFromReformRule.ground('excluded', signedOn ?? on, undefined, signedOn === null ? 'asked' : 'contractDate')],
    };
  const { value, ground } = settings.asylumApplicantsBeforeReform;
  const found =
    signedOn === null
      ? asylumBeforeReformRule.ground('maySign', on, undefined, 'asked')
      : asylumBeforeReformRule.ground('mayContinue', signedOn);
  return { entitled: value === 'entitled' || signedOn !== null, grounds: [found, ground] };
}
