import { addMonths, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile, InfringementFile } from '../../case.ts';
import { parameter } from '../../define/parameter.ts';
import { rule } from '../../define/rule.ts';
import { lawHere } from '../../settings.ts';
import type { LawSettings } from '../../settings.ts';
import { cite } from '../../sources.ts';
import { by, countTerm } from '../deadlines/term.ts';
import type { TermFinding } from '../deadlines/term.ts';

export const fineMonths = parameter({
  id: 'D15.months',
  title: { nl: 'Maanden om een geldboete te betalen', en: 'Months to pay a fine', fr: 'Mois pour payer une amende' },
  unit: 'months',
  anchor: 'decisionDate',
  checkedOn: plainDate('2026-11-21'),
  values: [{ from: null, value: 1, citations: [cite('p37', 'na één maand een aanmaning')] }],
});

export const fineTermRule = rule({
  id: 'D15',
  title: { nl: 'Een geldboete betalen', en: 'Paying a fine', fr: 'Payer une amende' },
  anchor: 'decisionDate',
  reads: ['infringements', 'suspensions', 'waits'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p37', 'na één maand een aanmaning')] }],
  uses: [fineMonths],
  says: {
    counts: {
      nl: 'Boete van {day}: te betalen binnen {months} maand(en); daarna volgt een aanmaning.',
      en: 'Fine of {day}: to be paid within {months} month(s); a reminder follows after that.',
      fr: 'Amende du {day} : à payer dans un délai de {months} mois ; un rappel suit après ce délai.',
    },
  },
});

/** D15; null where no fine was decided by then. */
export function fineTermOn(
  file: CaseFile,
  infringement: InfringementFile,
  on: PlainDate,
  settings: LawSettings = lawHere(),
): TermFinding<'D15'> | null {
  const { fine } = infringement;
  if (fine == null || fine.cents === 0 || fine.decidedOn > on) return null;
  const months = fineMonths.on(fine.decidedOn, settings);
  return countTerm(
    file,
    on,
    {
      id: 'D15',
      startsOn: fine.decidedOn,
      rawDueOn: addMonths(fine.decidedOn, months),
      metOn: by(on, fine.paidOn),
      stoppedOn: by(on, infringement.cancelledOn),
      grounds: [fineTermRule.ground('counts', fine.decidedOn, { months })],
    },
    settings,
  );
}
