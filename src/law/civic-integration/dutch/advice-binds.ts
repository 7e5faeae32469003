import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../../case.ts';
import { rule } from '../../define/rule.ts';
import type { Ground } from '../../outcome.ts';
import type { LawSettings } from '../../settings.ts';
import { cite } from '../../sources.ts';
import { nt2Hours, providersOfAdvice } from './advice.ts';
import type { Nt2AdviceKind } from './advice.ts';

export const adviceBindsRule = rule({
  id: 'NT2-BIND',
  title: {
    nl: 'Het advies NT2 bindt de aanbieder',
    en: 'The advice on Dutch binds the provider',
    fr: "L'avis NT2 lie l'offreur",
  },
  anchor: 'asked',
  reads: ['nt2Advices', 'nt2Enrolments'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s004', '§2.2')] }],
  uses: [nt2Hours],
  says: {
    followed: {
      nl: 'Ingeschreven op {day} volgens het advies NT2 van {advised}. Dat advies bindt het centrum.',
      en: 'Enrolled on {day} by the advice on Dutch of {advised}. That advice binds the centre.',
      fr: "Inscription le {day} selon l'avis NT2 du {advised}. Cet avis lie le centre.",
    },
    departed: {
      nl: 'Ingeschreven op {day} bij een andere soort aanbieder dan het advies NT2 van {advised} zegt. Dat advies bindt het centrum.',
      en: 'Enrolled on {day} with another kind of provider than the advice on Dutch of {advised} says. That advice binds the centre.',
      fr: "Inscription le {day} auprès d'un autre type d'offreur que celui de l'avis NT2 du {advised}. Cet avis lie le centre.",
    },
    open: {
      nl: 'Het advies NT2 van {advised} bindt het centrum waar de persoon zich inschrijft.',
      en: 'The advice on Dutch of {advised} binds the centre where the person enrols.',
      fr: "L'avis NT2 du {advised} lie le centre où la personne s'inscrit.",
    },
    periods: {
      nl: 'Het geadviseerde traject telt {amount} lestijden.',
      en: 'The advised track has {amount} teaching periods.',
      fr: 'Le parcours conseillé compte {amount} périodes de cours.',
    },
    hours: {
      nl: 'Het geadviseerde traject telt {amount} uur.',
      en: 'The advised track has {amount} hours.',
      fr: 'Le parcours conseillé compte {amount} heures.',
    },
  },
});

export interface AdviceFinding {
  readonly advice: Nt2AdviceKind;
  readonly advisedOn: PlainDate;
  readonly enrolledOn: PlainDate | null;
  readonly state: 'open' | 'followed' | 'departed';
  readonly grounds: readonly Ground[];
}

/** The newest advice that leads to a provider, and whether the first enrolment since then follows it. */
export function adviceFollowed(file: CaseFile, on: PlainDate, settings: LawSettings): AdviceFinding | null {
  const given = file.nt2Advices?.findLast((advice) => advice.on <= on);
  if (given === undefined) return null;
  const providers = providersOfAdvice[given.advice];
  if (providers === null) return null;
  const enrolment = file.nt2Enrolments?.find((each) => each.on >= given.on && each.on <= on);
  const state = enrolment === undefined ? 'open' : providers.includes(enrolment.provider) ? 'followed' : 'departed';
  const length = nt2Hours.on(on, settings)[given.advice];
  return {
    advice: given.advice,
    advisedOn: given.on,
    enrolledOn: enrolment?.on ?? null,
    state,
    grounds: [
      adviceBindsRule.ground(state, enrolment?.on ?? on, { advised: given.on }),
      ...(length === undefined
        ? []
        : [adviceBindsRule.ground(length.unit === 'lestijd' ? 'periods' : 'hours', on, { amount: length.amount })]),
    ],
  };
}
