import { latest, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile, Nt2Result } from '../../case.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';
import type { Reached } from '../pillars/pillar.ts';
import { standardTestRule } from './standard-test.ts';
import type { DutchDemand } from './non-literate.ts';

export const dutchRule = rule({
  id: 'NT2',
  title: { nl: 'Nederlands als tweede taal', en: 'Dutch as a second language', fr: 'Néerlandais deuxième langue (NT2)' },
  anchor: 'achievementDate',
  reads: ['nt2Results', 'nt2StartedOn'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s004', '§1.7')] }],
  says: {
    passed: {
      nl: 'NT2 niveau A2 is behaald op {day}.',
      en: 'Dutch at level A2 was reached on {day}.',
      fr: 'Le niveau A2 de néerlandais (NT2) a été atteint le {day}.',
    },
    oralPassed: {
      nl: 'NT2 niveau A2 mondeling is behaald op {day}.',
      en: 'Oral Dutch at level A2 was reached on {day}.',
      fr: 'Le niveau A2 oral de néerlandais (NT2) a été atteint le {day}.',
    },
    legacyMet: {
      nl: 'NT2 is bereikt op {day} met de vermelding "voldaan".',
      en: 'Dutch was reached on {day} with the mark "met".',
      fr: 'Le néerlandais (NT2) a été atteint le {day} avec la mention « satisfait ».',
    },
    missing: {
      nl: 'NT2 niveau A2 is nog niet behaald.',
      en: 'Dutch at level A2 has not been reached yet.',
      fr: 'Le niveau A2 de néerlandais (NT2) n’est pas encore atteint.',
    },
    oralMissing: {
      nl: 'NT2 niveau A2 mondeling is nog niet behaald.',
      en: 'Oral Dutch at level A2 has not been reached yet.',
      fr: 'Le niveau A2 oral de néerlandais (NT2) n’est pas encore atteint.',
    },
  },
});

export interface DutchReached extends Reached {
  /** Everything is there but the standard test. */
  readonly onlyTestMissing: boolean;
  /** Day by which the standard test is judged: of the pass, or null while there is none. */
  readonly judgedOn: PlainDate | null;
}

/** The first day on which oral and written A2 were both there (oral alone for the non-literate), each judged by its own day. */
export function dutchMet(file: CaseFile, on: PlainDate, demand: DutchDemand, legacy: boolean): DutchReached {
  const found: Found = { oral: null, written: null, anyOral: null, anyWritten: null, marked: null };
  for (const result of file.nt2Results) if (result.on <= on) take(found, result, demand, legacy);
  const oralOnly = demand === 'oralA2';
  const passedOn = oralOnly ? found.oral : both(found.oral, found.written);
  if (found.marked !== null && (passedOn === null || found.marked < passedOn))
    return {
      metOn: found.marked,
      onlyTestMissing: false,
      judgedOn: found.marked,
      grounds: [dutchRule.ground('legacyMet', found.marked)],
    };
  if (passedOn !== null) {
    const test = !oralOnly && standardTestRule.holdsOn(passedOn) ? [standardTestRule.ground('passed', passedOn)] : [];
    return {
      metOn: passedOn,
      onlyTestMissing: false,
      judgedOn: passedOn,
      grounds: [dutchRule.ground(oralOnly ? 'oralPassed' : 'passed', passedOn), ...test],
    };
  }
  const withoutTest = oralOnly ? null : both(found.anyOral, found.anyWritten);
  const grounds =
    withoutTest !== null
      ? [standardTestRule.ground('missing', withoutTest)]
      : [dutchRule.ground(oralOnly ? 'oralMissing' : 'missing', null)];
  return { metOn: null, onlyTestMissing: withoutTest !== null, judgedOn: withoutTest, grounds };
}

interface Found {
  oral: PlainDate | null;
  written: PlainDate | null;
  /** The same, the standard test left out of account. */
  anyOral: PlainDate | null;
  anyWritten: PlainDate | null;
  marked: PlainDate | null;
}

function take(found: Found, result: Nt2Result, demand: DutchDemand, legacy: boolean): void {
  if (result.result === 'legacyMet' && legacy) found.marked = first(found.marked, result.on);
  if (result.result !== 'passed' || result.level === 'a1') return;
  const counts = demand === 'oralA2' || result.standardTest || !standardTestRule.holdsOn(result.on);
  if (result.skills !== 'written') {
    found.anyOral = first(found.anyOral, result.on);
    if (counts) found.oral = first(found.oral, result.on);
  }
  if (result.skills !== 'oral') {
    found.anyWritten = first(found.anyWritten, result.on);
    if (counts) found.written = first(found.written, result.on);
  }
}

function first(known: PlainDate | null, day: PlainDate): PlainDate {
  return known === null || day < known ? day : known;
}

function both(oral: PlainDate | null, written: PlainDate | null): PlainDate | null {
  return oral === null || written === null ? null : latest(oral, written);
}
