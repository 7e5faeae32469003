import { brusselsFineCents, brusselsFineRule } from '../../brussels/enforcement/fine-limits.ts';
import type { InfringementFile, CaseFile } from '../../case.ts';
import { fineCents, fineRule } from '../../civic-integration/enforcement/fine-limits.ts';
import { regimeOn } from '../../civic-integration/target-group/regime.ts';
import type { LawSettings } from '../../settings.ts';
import { problemOf, say } from './problem.ts';
import type { Check, Problem } from './problem.ts';

/** HF-1 and HF-7: a fine lies between limits. No fine at all is zero. The rules of Brussels before 2024 are in no source. */
export const fineLimits: Check = (file, _, settings) =>
  file.infringements.flatMap((infringement, index) => {
    const { fine } = infringement;
    if (fine == null || fine.cents === 0) return [];
    const path = `infringements[${index}].fine.cents`;
    if (!Number.isInteger(fine.cents) || fine.cents < 0)
      return [{ path, rule: 'FORM', code: 'notAnAmount', sentence: say(notAnAmount, { cents: fine.cents }), citations: [] }];
    return outside(path, file, infringement, fine, settings);
  });

function outside(
  path: string,
  file: CaseFile,
  { establishedOn }: InfringementFile,
  { cents, decidedOn }: NonNullable<InfringementFile['fine']>,
  settings: LawSettings,
): readonly Problem[] {
  const inBrussels = regimeOn(file, establishedOn) === 'brussels';
  if (inBrussels && decidedOn < settings.brusselsRulesFrom.value) return [];
  const { min, max } = (inBrussels ? brusselsFineCents : fineCents).on(decidedOn, settings);
  if (cents >= min && cents <= max) return [];
  const values = { min: min / 100, max: max / 100 };
  const ground = inBrussels ? brusselsFineRule.ground('limits', decidedOn, values) : fineRule.ground('limits', decidedOn, values);
  return [{ ...problemOf(path, ground), code: 'outsideLimits' }];
}

const notAnAmount = {
  nl: 'Een boete is een geheel aantal eurocent van nul of meer; {cents} kan niet.',
  en: 'A fine is a whole number of euro cents of zero or more; {cents} is impossible.',
  fr: 'Une amende est un nombre entier de centimes d’euro, zéro ou plus ; {cents} est impossible.',
};
