import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile, Regime } from '../../case.ts';
import { asItStands } from '../../define/in-force.ts';
import type { InForce } from '../../define/in-force.ts';
import { parameter } from '../../define/parameter.ts';
import { rule } from '../../define/rule.ts';
import { known, unknown } from '../../define/unknown.ts';
import type { Outcome } from '../../outcome.ts';
import { cite } from '../../sources.ts';
import { sixtyFifthBirthday } from '../target-group/ages.ts';

/** §2.6. An EU citizen needs no exemption in Flanders: there is no duty (TG-F-17). */
export const exemptionGrounds = parameter({
  id: 'EX.grounds',
  title: {
    nl: 'Gronden van vrijstelling per gewest',
    en: 'Grounds of exemption per region',
    fr: 'Motifs de dispense par région',
  },
  unit: 'grounds',
  anchor: 'exemptionDate',
  checkedOn: plainDate('2026-11-21'),
  values: [
    {
      from: null,
      value: {
        flanders: ['permanentIllnessOrDisability', 'euCitizen', 'age65Plus'],
        brussels: [
          'freeMovement',
          'auPair',
          'workingHoliday',
          'longTermResidentOtherState',
          'temporaryStay',
          'belgianDiploma',
          'priorAttest',
        ],
      } as { readonly [R in Regime]: readonly string[] }, // so that any code can be looked up
      citations: [cite('s004', '§1.3'), cite('p04', 'vrijstelling'), cite('p44', 'vrijstellingen')],
    },
  ],
});

/** Apart, because no page names it: a Belgian or Dutch diploma, an earlier integration certificate, a proof of language. */
export const diplomaExemption = parameter({
  id: 'EX.diploma',
  title: {
    nl: 'Vrijstelling door een diploma of attest in Vlaanderen',
    en: 'Exemption by a diploma or certificate in Flanders',
    fr: 'Dispense par un diplôme ou une attestation en Flandre',
  },
  unit: 'grounds',
  anchor: 'exemptionDate',
  checkedOn: plainDate('2026-11-21'),
  values: [
    { from: null, value: ['diplomaOrAttest'] as readonly string[], citations: [cite('domain', '§2.6: diploma of attest')] },
  ],
});

export const diplomaExemptionRule = rule({
  id: 'EX-DIPLOMA',
  title: {
    nl: 'Vrijstelling door een diploma of attest',
    en: 'Exemption by a diploma or certificate',
    fr: 'Dispense par un diplôme ou une attestation',
  },
  anchor: 'exemptionDate',
  reads: ['exemption'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('domain', '§2.6: diploma of attest')] }],
  uses: [diplomaExemption],
  says: {
    possible: {
      nl: 'Een Belgisch of Nederlands diploma, een eerder inburgeringsattest of een taalbewijs stelt in Vlaanderen vrij.',
      en: 'A Belgian or Dutch diploma, an earlier integration certificate or a proof of language exempts in Flanders.',
      fr: 'Un diplôme belge ou néerlandais, une attestation d’intégration antérieure ou une preuve de langue dispense en Flandre.',
    },
  },
});

export const exemptionRule = rule({
  id: 'EX',
  title: { nl: 'Attest van vrijstelling', en: 'Exemption certificate', fr: 'Attestation de dispense' },
  anchor: 'exemptionDate',
  reads: ['exemption'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s004', '§1.3, figuur 11')] }],
  uses: [exemptionGrounds],
  says: {
    possible: {
      nl: 'Deze grond van vrijstelling bestaat in Vlaanderen.',
      en: 'This ground of exemption exists in Flanders.',
      fr: 'Ce motif de dispense existe en Flandre.',
    },
    noDutyAnyway: {
      nl: 'Een EU-burger heeft in Vlaanderen geen plicht: een vrijstelling is niet nodig.',
      en: 'An EU citizen has no duty in Flanders: no exemption is needed.',
      fr: 'Un citoyen de l’UE n’a pas d’obligation en Flandre : aucune dispense n’est nécessaire.',
    },
    notInBrussels: {
      nl: 'Deze grond van vrijstelling bestaat niet in Brussel.',
      en: 'This ground of exemption does not exist in Brussels.',
      fr: 'Ce motif de dispense n’existe pas à Bruxelles.',
    },
    notHere: {
      nl: 'Deze grond van vrijstelling bestaat niet in Vlaanderen.',
      en: 'This ground of exemption does not exist in Flanders.',
      fr: 'Ce motif de dispense n’existe pas en Flandre.',
    },
    notByAgency: {
      nl: 'In Brussel geeft het agentschap geen attest van vrijstelling: dat gebeurt volgens de Brusselse regels.',
      en: 'In Brussels the agency issues no exemption certificate: that follows the Brussels rules.',
      fr: 'À Bruxelles, l’agence ne délivre pas d’attestation de dispense : cela se fait selon les règles bruxelloises.',
    },
    notYet65: { nl: 'Wordt pas 65 op {birthday}.', en: 'Turns 65 only on {birthday}.', fr: 'N’aura 65 ans que le {birthday}.' },
    birthDayUnknown: {
      nl: 'De geboortedag is niet bekend, dus ook niet of de persoon 65 is.',
      en: 'The day of birth is not known, nor therefore whether the person is 65.',
      fr: 'Le jour de naissance n’est pas connu, on ne sait donc pas non plus si la personne a 65 ans.',
    },
  },
});

/** Whether the agency can exempt on this ground; in Brussels it never does, but the municipality may. Whether there is a duty to be exempted from is the target group. */
export function exemptionPossible(
  file: CaseFile,
  regime: Regime,
  ground: string,
  on: PlainDate,
  law: InForce = asItStands,
): Outcome<boolean> {
  const exists = exemptionGrounds.on(on, law)[regime].includes(ground);
  if (regime === 'brussels') return known(false, [exemptionRule.ground(exists ? 'notByAgency' : 'notInBrussels', on)]);
  if (diplomaExemption.on(on, law).includes(ground)) return known(true, [diplomaExemptionRule.ground('possible', on)]);
  if (!exists) return known(false, [exemptionRule.ground('notHere', on)]);
  if (ground === 'euCitizen') return known(false, [exemptionRule.ground('noDutyAnyway', on)]);
  if (ground === 'age65Plus') {
    if (file.birthDay === null) return unknown('birthDayUnknown', ['birthDay'], [exemptionRule.ground('birthDayUnknown', on)]);
    const birthday = sixtyFifthBirthday(file.birthDay, law);
    if (on < birthday) return known(false, [exemptionRule.ground('notYet65', on, { birthday })]);
  }
  return known(true, [exemptionRule.ground('possible', on)]);
}
