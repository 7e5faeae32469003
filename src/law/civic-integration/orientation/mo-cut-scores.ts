import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { MoTest } from '../../case.ts';
import type { InForce } from '../../define/in-force.ts';
import { parameter } from '../../define/parameter.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

const FIRST_TEST = plainDate('2022-03-28');
const STRICTER = plainDate('2023-03-01');

/**
 * The cut scores (cesuur) as numbers of correct answers, per part. Whole numbers, because a percentage of 30 would let one
 * wrong answer more pass than the published mark of 16. Both parts must be passed; they do not make up for each other.
 */
export const cutAfterCourse = parameter({
  id: 'MO-CUT.afterCourse',
  title: {
    nl: 'Cesuur van de MO-test na de cursus',
    en: 'Cut score of the MO test after the course',
    fr: 'Seuil de réussite du test MO après le cours',
  },
  unit: 'correct answers',
  anchor: 'testDate',
  checkedOn: plainDate('2026-11-21'),
  values: [
    { from: FIRST_TEST, value: { core: 6, practical: 16 }, citations: [cite('s004', '§1.5'), cite('p19', '16 van de 30')] },
    { from: STRICTER, value: { core: 9, practical: 16 }, citations: [cite('s004', '§1.5, OD 1.6'), cite('p19', '16 van de 30')] },
  ],
});

export const cutExemption = parameter({
  id: 'MO-CUT.exemption',
  title: {
    nl: 'Cesuur van de vrijstellingstest MO',
    en: 'Cut score of the MO exemption test',
    fr: 'Seuil de réussite du test de dispense MO',
  },
  unit: 'correct answers',
  anchor: 'testDate',
  checkedOn: plainDate('2026-11-21'),
  values: [
    {
      from: FIRST_TEST,
      value: { core: 6, practical: 16 },
      citations: [cite('s004', '§1.5'), cite('domain', '§4.4: praktisch deel naar analogie')],
    },
    { from: STRICTER, value: { core: 9, practical: 24 }, citations: [cite('s004', '§1.5, OD 1.6')] },
  ],
});

const scores = {
  nl: '{core} van 11 sokkelvragen juist ({minCore} nodig) en {practical} van 30 praktische vragen ({minPractical} nodig)',
  en: '{core} of 11 core questions right ({minCore} needed) and {practical} of 30 practical questions ({minPractical} needed)',
  fr: '{core} bonnes réponses sur 11 questions socle ({minCore} nécessaires) et {practical} sur 30 questions pratiques ({minPractical} nécessaires)',
};

function cutRule(
  id: string,
  uses: typeof cutAfterCourse,
  version: { from: PlainDate; until?: PlainDate },
  test: { nl: string; en: string; fr: string },
) {
  return rule({
    id,
    title: test,
    anchor: 'testDate',
    reads: ['moTests', 'contract'],
    checkedOn: plainDate('2026-11-21'),
    uses: [uses],
    versions: [{ ...version, citations: [cite('s004', '§1.5')] }],
    says: {
      passed: {
        nl: `Geslaagd voor de ${test.nl} op {day}: ${scores.nl}.`,
        en: `Passed the ${test.en} on {day}: ${scores.en}.`,
        fr: `${test.fr} réussi le {day} : ${scores.fr}.`,
      },
      failed: {
        nl: `Niet geslaagd voor de ${test.nl} op {day}: ${scores.nl}. Beide delen moeten gehaald zijn.`,
        en: `Did not pass the ${test.en} on {day}: ${scores.en}. Both parts must be passed.`,
        fr: `${test.fr} non réussi le {day} : ${scores.fr}. Les deux parties doivent être réussies.`,
      },
    },
  });
}

const afterCourse = { nl: 'MO-test', en: 'MO test', fr: 'Test MO' };
const exemption = { nl: 'vrijstellingstest MO', en: 'MO exemption test', fr: 'Test de dispense MO' };

export const moCut1 = cutRule('MO-CUT-1', cutAfterCourse, { from: FIRST_TEST, until: STRICTER }, afterCourse);
export const moCut2 = cutRule('MO-CUT-2', cutAfterCourse, { from: STRICTER }, afterCourse);
export const moCut3 = cutRule('MO-CUT-3', cutExemption, { from: FIRST_TEST, until: STRICTER }, exemption);
export const moCut4 = cutRule('MO-CUT-4', cutExemption, { from: STRICTER }, exemption);

/** The numbers and the rule for a kind of test on a day from the first test on. */
export function cutOn(kind: MoTest['kind'], day: PlainDate, law: InForce) {
  return kind === 'exemption'
    ? { cut: cutExemption.on(day, law), rule: moCut3.holdsOn(day) ? moCut3 : moCut4 }
    : { cut: cutAfterCourse.on(day, law), rule: moCut1.holdsOn(day) ? moCut1 : moCut2 };
}
