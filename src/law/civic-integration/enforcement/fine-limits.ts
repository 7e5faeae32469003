import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile, InfringementFile } from '../../case.ts';
import { parameter } from '../../define/parameter.ts';
import { rule } from '../../define/rule.ts';
import { known, unknown } from '../../define/unknown.ts';
import type { Ground, Outcome } from '../../outcome.ts';
import { lawHere } from '../../settings.ts';
import type { LawSettings } from '../../settings.ts';
import { cite } from '../../sources.ts';
import { regimeOn } from '../target-group/regime.ts';
import { standingOn } from '../target-group/target-group.ts';
import { brusselsFineCents, brusselsFineRule } from '../../brussels/enforcement/fine-limits.ts';
import { sanctionable } from './sanctionable.ts';

export const fineCents = parameter({
  id: 'HF-1.cents',
  title: {
    nl: 'Kleinste en grootste administratieve geldboete',
    en: 'Smallest and largest administrative fine',
    fr: 'Amende administrative minimale et maximale',
  },
  unit: 'cents',
  anchor: 'decisionDate',
  checkedOn: plainDate('2026-11-21'),
  values: [
    {
      from: null,
      value: { min: 5_000, max: 500_000 },
      citations: [cite('p28', 'geldboete van 50 tot 5.000 euro'), cite('p35', '50 tot 5.000 euro')],
    },
  ],
});

export const fineRule = rule({
  id: 'HF-1',
  title: { nl: 'Grenzen van de geldboete', en: 'Limits of the fine', fr: 'Limites de l’amende' },
  anchor: 'decisionDate',
  reads: ['infringements'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p28', 'geldboete van 50 tot 5.000 euro'), cite('defaults', 'Q14')] }],
  uses: [fineCents],
  says: {
    limits: {
      nl: 'De handhavingsambtenaar beslist: geen boete, of een boete van € {min} tot € {max}. De software berekent geen bedrag.',
      en: 'The enforcement officer decides: no fine, or a fine of € {min} to € {max}. The software computes no amount.',
      fr: 'Le fonctionnaire de contrôle décide : pas d’amende, ou une amende de {min} € à {max} €. Le logiciel ne calcule aucun montant.',
    },
  },
});

/** What weighs, without a scale: the source gives none. */
export const fineWeightRule = rule({
  id: 'HF-2',
  title: {
    nl: 'Wat de hoogte van de boete bepaalt',
    en: 'What the height of the fine hangs on',
    fr: 'Ce dont dépend le montant de l’amende',
  },
  anchor: 'decisionDate',
  reads: ['infringements'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p35', 'hoogte naar de aard van de inbreuk, stijgend bij herhaling')] }],
  says: {
    first: {
      nl: 'De hoogte hangt af van de aard van de inbreuk. Er is geen eerdere boete in dit dossier.',
      en: 'The height hangs on the nature of the infringement. There is no earlier fine in this file.',
      fr: 'Le montant dépend de la nature de l’infraction. Il n’y a pas d’amende antérieure dans ce dossier.',
    },
    repeated: {
      nl: 'De hoogte hangt af van de aard van de inbreuk en stijgt bij herhaling: eerdere boetes in dit dossier: {fines}.',
      en: 'The height hangs on the nature of the infringement and rises on repeat: earlier fines in this file: {fines}.',
      fr: 'Le montant dépend de la nature de l’infraction et augmente en cas de répétition : amendes antérieures dans ce dossier : {fines}.',
    },
  },
});

export interface FineLimits {
  readonly minCents: number;
  readonly maxCents: number;
  readonly decidedBy: 'enforcementOfficer' | 'ggc';
  /** Fines of before, in other infringement files of this person. */
  readonly earlierFines: number;
}

/** Between which amounts a fine may lie; null where no fine is possible (HF-0). Never an amount. */
export function fineLimitsOn(
  file: CaseFile,
  infringement: InfringementFile,
  on: PlainDate,
  settings: LawSettings = lawHere(),
): Outcome<FineLimits | null> {
  const fact = infringement.establishedOn;
  const possible = sanctionable(file, standingOn(file, fact, settings), fact, settings);
  if (!possible.known) return possible;
  if (!possible.value) return known(null, possible.grounds);
  const earlierFines = file.infringements.filter(
    (other) => other !== infringement && other.fine != null && other.fine.cents > 0 && other.fine.decidedOn < on,
  ).length;
  const weight: Ground =
    earlierFines === 0 ? fineWeightRule.ground('first', on) : fineWeightRule.ground('repeated', on, { fines: earlierFines });
  if (regimeOn(file, fact) === 'brussels') {
    const { value: rulesFrom, ground } = settings.brusselsRulesFrom;
    if (on < rulesFrom)
      return unknown('brusselsRulesBefore2024', [], [brusselsFineRule.ground('notKnownYet', on), ground, ...possible.grounds]);
    const { min, max } = brusselsFineCents.on(on, settings);
    return known({ minCents: min, maxCents: max, decidedBy: 'ggc', earlierFines }, [
      brusselsFineRule.ground('limits', on, { min: min / 100, max: max / 100 }),
      ground,
      weight,
      ...possible.grounds,
    ]);
  }
  const { min, max } = fineCents.on(on, settings);
  return known({ minCents: min, maxCents: max, decidedBy: 'enforcementOfficer', earlierFines }, [
    fineRule.ground('limits', on, { min: min / 100, max: max / 100 }),
    weight,
    ...possible.grounds,
  ]);
}
