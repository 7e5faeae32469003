import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../define/rule.ts';
import { cite } from '../sources.ts';

/** The category of exemption that the centres of adult education know for NT2. */
export const NT2_SOCIAL_CORRECTION = 'nt2SocialCorrection';

const JUDGMENT = plainDate('2023-07-20');

export const socialCorrectionRule = rule({
  id: 'FE-08',
  title: {
    nl: 'Sociale correctie op het inschrijvingsgeld NT2',
    en: 'Social correction of the NT2 enrolment fee',
    fr: 'Correction sociale du droit d’inscription au cours de néerlandais',
  },
  anchor: 'decisionDate',
  reads: ['feeExemptions', 'feeParts', 'contract', 'residences', 'firstRegisteredOn', 'feePayments'],
  checkedOn: plainDate('2026-11-21'),
  versions: [
    { from: null, citations: [cite('p15', 'sociale correcties NT2'), cite('p27', 'arrest 115/2023')] },
    { from: JUDGMENT, citations: [cite('p15', 'sociale correcties NT2'), cite('p27', 'arrest 115/2023')] },
  ],
  says: {
    holds: {
      nl: 'Sociale correctie toegekend op {day}: cursus en test NT2 zijn gratis, ook voor een verplichte inburgeraar.',
      en: 'Social correction granted on {day}: NT2 course and test are free, also for a mandatory integrator.',
      fr: 'Correction sociale accordée le {day} : le cours et le test de néerlandais sont gratuits, même pour une personne obligée de suivre le parcours.',
    },
    shutOut: {
      nl: 'Beslissing van {day}, voor het arrest van 20 juli 2023: een verplichte inburgeraar was toen uitgesloten van de sociale correctie.',
      en: 'Decision of {day}, before the judgment of 20 July 2023: a mandatory integrator was then shut out of the social correction.',
      fr: 'Décision du {day}, avant l’arrêt du 20 juillet 2023 : une personne obligée était alors exclue de la correction sociale.',
    },
    groupUnknown: {
      nl: 'Beslissing van {day}, voor het arrest van 20 juli 2023: of de sociale correctie mocht, hangt af van de doelgroep, en die staat niet vast.',
      en: 'Decision of {day}, before the judgment of 20 July 2023: whether the social correction was allowed hangs on the target group, which is not settled.',
      fr: 'Décision du {day}, avant l’arrêt du 20 juillet 2023 : la possibilité d’une correction sociale dépend du groupe cible, qui n’est pas établi.',
    },
  },
});

/** The judgment struck the rule that shut mandatory integrators out; from that day nobody asks for the target group. */
export function isAfterJudgment(decidedOn: string): boolean {
  return decidedOn >= JUDGMENT;
}
