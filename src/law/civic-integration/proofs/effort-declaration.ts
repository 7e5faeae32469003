import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../../case.ts';
import { rule } from '../../define/rule.ts';
import { known, unknown } from '../../define/unknown.ts';
import type { MissingCode } from '../../judgement.ts';
import type { Ground, Outcome } from '../../outcome.ts';
import { lawHere } from '../../settings.ts';
import type { LawSettings } from '../../settings.ts';
import { cite } from '../../sources.ts';
import type { PillarJudgement } from '../pillars/pillar.ts';
import { outsideTargetGroup } from '../certificate/certificate.ts';
import { judgePillars } from '../pillars/pillars.ts';
import { standingOn } from '../target-group/target-group.ts';
import type { ProofFinding, ProofMissing } from './proof.ts';

/** T8: the duty is met; it proves social integration and no language, and asks for no B1 afterwards. */
export const effortDeclarationRule = rule({
  id: 'PR-EFFORT',
  title: { nl: 'Verklaring van geleverde inspanning', en: 'Declaration of effort', fr: 'Déclaration d’efforts fournis' },
  anchor: 'asked',
  reads: [
    'limitedLearning',
    'contract',
    'effortDeclarationOn',
    'certificateOn',
    'literate',
    'moCourses',
    'moTests',
    'nt2Results',
    'employmentServices',
    'participations',
    'activities',
    'residences',
    'birthDay',
    'diedOn',
    'stays',
    'nationalities',
  ],
  checkedOn: plainDate('2026-11-21'),
  versions: [
    { from: null, citations: [cite('p10', 'verklaring van geleverde inspanning'), cite('p34', 'bewijs van sociale integratie')] },
  ],
  says: {
    possible: {
      nl: 'Beperkte leercapaciteit is vastgesteld en alle andere doelen zijn bereikt: de verklaring kan worden uitgereikt.',
      en: 'Limited learning capacity was established and all other goals are reached: the declaration can be issued.',
      fr: 'Une capacité d’apprentissage limitée a été établie et tous les autres objectifs sont atteints : la déclaration peut être délivrée.',
    },
    effect: {
      nl: 'Met de verklaring is aan de plicht voldaan. Ze bewijst sociale integratie, geen taalkennis, en vraagt daarna geen B1 mondeling.',
      en: 'With the declaration the duty is met. It proves social integration, not language, and asks for no oral B1 afterwards.',
      fr: 'Avec la déclaration, l’obligation est remplie. Elle prouve l’intégration sociale, pas la langue, et ne demande pas de B1 oral ensuite.',
    },
    noContract: {
      nl: 'Er is op {day} geen inburgeringscontract.',
      en: 'There is no integration contract on {day}.',
      fr: 'Il n’y a pas de contrat d’intégration civique au {day}.',
    },
    limitedDutch: {
      nl: 'Beperkte leercapaciteit voor NT2, vastgesteld op {day}.',
      en: 'Limited learning capacity for Dutch, established on {day}.',
      fr: 'Capacité d’apprentissage limitée pour le néerlandais, établie le {day}.',
    },
    limitedOrientation: {
      nl: 'Beperkte leercapaciteit voor MO, vastgesteld op {day}.',
      en: 'Limited learning capacity for social orientation, established on {day}.',
      fr: 'Capacité d’apprentissage limitée pour l’orientation sociale, établie le {day}.',
    },
    notLimited: {
      nl: 'Er is geen beperkte leercapaciteit vastgesteld voor MO of NT2.',
      en: 'No limited learning capacity was established for social orientation or Dutch.',
      fr: 'Aucune capacité d’apprentissage limitée n’a été établie pour l’orientation sociale ou le néerlandais.',
    },
    goalsOpen: {
      nl: 'De andere doelen zijn nog niet allemaal bereikt.',
      en: 'The other goals are not all reached yet.',
      fr: 'Les autres objectifs ne sont pas encore tous atteints.',
    },
    allReached: {
      nl: 'Alle doelen zijn bereikt: daarvoor is er het inburgeringsattest.',
      en: 'All goals are reached: that is what the integration certificate is for.',
      fr: 'Tous les objectifs sont atteints : c’est l’attestation d’intégration civique qui s’applique.',
    },
    issued: {
      nl: 'Op {day} is al een attest of een verklaring uitgereikt.',
      en: 'A certificate or a declaration was issued already on {day}.',
      fr: 'Une attestation ou une déclaration a déjà été délivrée le {day}.',
    },
    undecidable: {
      nl: 'Of alle andere doelen bereikt zijn, hangt af van iets dat wij niet weten.',
      en: 'Whether all other goals are reached hangs on something we do not know.',
      fr: 'Il dépend de quelque chose que nous ignorons si tous les autres objectifs sont atteints.',
    },
  },
});

export function effortDeclarationOn(file: CaseFile, on: PlainDate, settings: LawSettings = lawHere()): Outcome<ProofFinding> {
  const no = (missing: readonly ProofMissing[], ...grounds: readonly Ground[]): Outcome<ProofFinding> =>
    known({ kind: 'effortDeclaration', possible: false, missing }, grounds);
  if (file.contract === null || file.contract.signedOn > on)
    return no(['contract'], effortDeclarationRule.ground('noContract', on));
  for (const issued of [file.certificateOn, file.effortDeclarationOn])
    if (issued !== null && issued <= on)
      return no(['alreadyIssued'], effortDeclarationRule.ground('issued', issued, undefined, 'certificateDate'));
  const outside = outsideTargetGroup(file, file.contract.signedOn, on);
  if (outside !== null) return no(['targetGroup'], outside);

  const standing = standingOn(file, on, settings);
  const pillars = judgePillars(file, standing, on, settings);
  const limited = file.limitedLearning.filter((found) => found.on <= on);
  const open: MissingCode[] = [];
  let unsure: PillarJudgement | null = null;
  let limitedOpen = false;
  const grounds: Ground[] = limited.map((found) =>
    effortDeclarationRule.ground(
      found.pillar === 'dutch' ? 'limitedDutch' : 'limitedOrientation',
      found.on,
      undefined,
      'decisionDate',
    ),
  );
  for (const key of ['orientation', 'dutch', 'work', 'participation'] as const) {
    const pillar = pillars[key];
    if (pillar.metOn !== null) continue;
    if (limited.some((found) => found.pillar === key) && pillar.asked === 'required') {
      limitedOpen = true;
      continue;
    }
    if (pillar.asked === 'required') open.push(pillar.missing);
    else if (pillar.asked === 'unknown') unsure = pillar;
    else continue;
    grounds.push(...pillar.grounds);
  }
  if (limited.length === 0) return no(['limitedLearning', ...open], effortDeclarationRule.ground('notLimited', on), ...grounds);
  if (open.length > 0) return no(open, effortDeclarationRule.ground('goalsOpen', on), ...grounds);
  if (!limitedOpen && unsure === null) return no(['openResults'], effortDeclarationRule.ground('allReached', on), ...grounds);
  if (unsure !== null)
    return unknown(
      unsure.because ?? 'targetGroupUnknown',
      [unsure.missing],
      [effortDeclarationRule.ground('undecidable', on), ...grounds],
    );
  return known({ kind: 'effortDeclaration', possible: true, missing: [] }, [
    effortDeclarationRule.ground('possible', on),
    ...grounds,
    effortDeclarationRule.ground('effect', on),
  ]);
}
