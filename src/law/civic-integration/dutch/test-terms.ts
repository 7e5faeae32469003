import { addDays, addMonths, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../../case.ts';
import { inOrder } from '../../define/in-order.ts';
import { parameter } from '../../define/parameter.ts';
import { rule } from '../../define/rule.ts';
import type { Ground } from '../../outcome.ts';
import type { LawSettings } from '../../settings.ts';
import { cite } from '../../sources.ts';

export const resultWeeks = parameter({
  id: 'D16.weeks',
  title: {
    nl: 'Weken tot het resultaat van de NT2-test',
    en: 'Weeks to the result of the NT2 test',
    fr: "Semaines jusqu'au résultat du test NT2",
  },
  unit: 'weeks',
  anchor: 'testDate',
  checkedOn: plainDate('2026-11-21'),
  values: [{ from: null, value: 6, citations: [cite('p21', 'resultaat binnen zes weken')] }],
});

export const resultTermRule = rule({
  id: 'D16',
  title: { nl: 'Resultaat van de NT2-test', en: 'Result of the NT2 test', fr: 'Résultat du test NT2' },
  anchor: 'testDate',
  reads: ['languageTests'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p21', 'resultaat binnen zes weken')] }],
  uses: [resultWeeks],
  says: {
    waiting: {
      nl: 'Het resultaat van de NT2-test van {day} komt uiterlijk op {due}.',
      en: 'The result of the NT2 test of {day} comes on {due} at the latest.',
      fr: 'Le résultat du test NT2 du {day} arrive au plus tard le {due}.',
    },
    inTime: {
      nl: 'Het resultaat van de NT2-test van {day} kwam op {result}, op tijd (uiterlijk {due}).',
      en: 'The result of the NT2 test of {day} came on {result}, in time ({due} at the latest).',
      fr: 'Le résultat du test NT2 du {day} est arrivé le {result}, à temps (au plus tard le {due}).',
    },
    late: {
      nl: 'Het resultaat van de NT2-test van {day} kwam op {result}, na {due}.',
      en: 'The result of the NT2 test of {day} came on {result}, after {due}.',
      fr: 'Le résultat du test NT2 du {day} est arrivé le {result}, après le {due}.',
    },
    overdue: {
      nl: 'Het resultaat van de NT2-test van {day} moest er op {due} zijn.',
      en: 'The result of the NT2 test of {day} was due on {due}.',
      fr: 'Le résultat du test NT2 du {day} devait être là le {due}.',
    },
  },
});

export const retakeMonths = parameter({
  id: 'D17.months',
  title: {
    nl: 'Maanden voor een nieuwe test voor ouders',
    en: "Months before a new parents' test",
    fr: 'Mois avant un nouveau test pour parents',
  },
  unit: 'months',
  anchor: 'testDate',
  checkedOn: plainDate('2026-11-21'),
  values: [{ from: null, value: 6, citations: [cite('p23', 'herkansing na zes maanden')] }],
});

export const retakeRule = rule({
  id: 'D17',
  title: {
    nl: 'Nieuwe poging voor de test voor ouders',
    en: "New attempt at the parents' test",
    fr: 'Nouvelle tentative au test pour parents',
  },
  anchor: 'testDate',
  reads: ['languageTests'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p23', 'herkansing na zes maanden')] }],
  uses: [retakeMonths],
  says: {
    waiting: {
      nl: 'Na de test voor ouders van {day} kan een nieuwe vanaf {due}.',
      en: "After the parents' test of {day} a new one is possible from {due}.",
      fr: 'Après le test pour parents du {day}, un nouveau est possible à partir du {due}.',
    },
    possible: {
      nl: 'Een nieuwe test voor ouders kan sinds {due}: zes maanden na die van {day}.',
      en: "A new parents' test is possible since {due}: six months after that of {day}.",
      fr: 'Un nouveau test pour parents est possible depuis le {due} : six mois après celui du {day}.',
    },
    tooEarly: {
      nl: 'De test voor ouders van {day} is te vroeg: na de vorige kon het pas vanaf {due}.',
      en: "The parents' test of {day} is too early: after the one before it was possible only from {due}.",
      fr: 'Le test pour parents du {day} est trop tôt : après le précédent, il n’était possible qu’à partir du {due}.',
    },
  },
});

export interface TestTerm {
  readonly id: 'D16' | 'D17';
  readonly state: 'running' | 'met' | 'metLate' | 'overdue' | 'tooEarly';
  readonly startsOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly metOn: PlainDate | null;
  readonly grounds: readonly Ground[];
}

/** D16 for every standard NT2 test, D17 for every test for parents, in the order of the tests. Neither moves for a weekend. */
export function testTerms(file: CaseFile, on: PlainDate, settings: LawSettings): readonly TestTerm[] {
  let before: PlainDate | null = null;
  return inOrder(file.languageTests, 'on').flatMap((test): TestTerm[] => {
    if (test.on > on) return [];
    if (test.kind === 'nt2Standard') return [resultTerm(test, on, settings)];
    if (test.kind !== 'parents') return [];
    const term = retakeTerm(test.on, before, on, settings);
    before = test.on;
    return [term];
  });
}

function resultTerm(test: CaseFile['languageTests'][number], on: PlainDate, settings: LawSettings): TestTerm {
  const dueOn = addDays(test.on, 7 * resultWeeks.on(test.on, settings));
  const metOn = test.resultOn !== null && test.resultOn <= on ? test.resultOn : null;
  const base = { id: 'D16' as const, startsOn: test.on, dueOn, metOn };
  if (metOn !== null) {
    const late = metOn > dueOn;
    return {
      ...base,
      state: late ? 'metLate' : 'met',
      grounds: [resultTermRule.ground(late ? 'late' : 'inTime', test.on, { due: dueOn, result: metOn })],
    };
  }
  const overdue = on > dueOn;
  return {
    ...base,
    state: overdue ? 'overdue' : 'running',
    grounds: [resultTermRule.ground(overdue ? 'overdue' : 'waiting', test.on, { due: dueOn })],
  };
}

function retakeTerm(sat: PlainDate, before: PlainDate | null, on: PlainDate, settings: LawSettings): TestTerm {
  const allowed = before === null ? null : addMonths(before, retakeMonths.on(before, settings));
  const dueOn = addMonths(sat, retakeMonths.on(sat, settings));
  const base = { id: 'D17' as const, startsOn: sat, dueOn };
  if (allowed !== null && sat < allowed)
    return { ...base, metOn: null, state: 'tooEarly', grounds: [retakeRule.ground('tooEarly', sat, { due: allowed })] };
  const possible = on >= dueOn;
  return {
    ...base,
    metOn: possible ? dueOn : null,
    state: possible ? 'met' : 'running',
    grounds: [retakeRule.ground(possible ? 'possible' : 'waiting', sat, { due: dueOn })],
  };
}
