import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectiveFacts } from '#src/facts/effective.ts';
import { judge } from '#src/law/judge.ts';
import { fromEpochDay, plainDate, toEpochDay } from '#src/kernel/plain-date.ts';
import { signalsOn } from '#src/law/agency/signals.ts';
import { emptyCase } from '#src/law/case.ts';
import { fact, idOf, recorded, TODAY } from '#test/support/given.ts';
import { anyStream } from '#test/support/any-fact.ts';
import { certified, east, handedOver, inflow, refugee, underContract } from '#test/support/lives.ts';
import type { Fact } from '#src/facts/envelope.ts';
import { registerFactDefinitions } from '../../register/facts.ts';
import { trajectoryFactDefinitions } from '../facts.ts';
import { contradictions } from '../corrections/contradictions.ts';
import { knownFrom } from '../decision/decide.ts';
import { likelyActs } from '../decision/likely-acts.ts';
import { caseFile } from './case-file.ts';
import { dossierFacts } from './dossier-facts.ts';
import { dossierOf } from './dossier-of.ts';
import { summaryOf } from './summary.ts';

const definitions = [...registerFactDefinitions, ...trajectoryFactDefinitions];
const stream = anyStream(definitions);

describe('any sequence of facts that the ledger takes', () => {
  test('folds without throwing, and the law can be asked of it', () => {
    fc.assert(
      fc.property(stream, fc.integer({ min: 0, max: 9000 }), (facts, days) => {
        const known = knownFrom(facts);
        const on = fromEpochDay(toEpochDay(plainDate('2004-01-01')) + days);
        const judgement = judge(known.file, on);
        expect(judgement.on).toBe(on);
        summaryOf(facts);
        contradictions(known.effective);
      }),
      { numRuns: 400 },
    );
  });
  test('gives acts that the decisions then take', () => {
    fc.assert(
      fc.property(stream, (facts) => {
        const known = knownFrom(facts);
        const acts = likelyActs(known, judge(known.file, TODAY), { today: TODAY, regionOf: () => 'eastFlanders' }).map(
          ({ act }) => act,
        );
        expect(new Set(acts).size).toBe(acts.length);
      }),
      { numRuns: 100 },
    );
  });
  test('does not change with the order of recording, where the days differ', () => {
    fc.assert(
      fc.property(stream, fc.func(fc.integer()), (facts, mix) => {
        // What refers to another fact must come after it, in both orders: leave those out.
        const oneADay = facts
          .filter(({ type, data }) => !JSON.stringify(data).includes('0190bbbb') && type !== 'trajectory.fact-withdrawn')
          .map((each, index): Fact => ({ ...each, on: fromEpochDay(toEpochDay(each.on) - (toEpochDay(each.on) % 30) + index) }));
        const mixed = oneADay
          .toSorted((a, b) => mix(a.id) - mix(b.id))
          .map((each, index): Fact => ({ ...each, version: index + 1 }));
        const [one, other] = [oneADay, mixed].map((each) => effectiveFacts(each));
        expect(new Set(oneADay.map(({ on }) => on)).size).toBe(oneADay.length);
        expect(caseFile(other ?? [])).toEqual(caseFile(one ?? []));
        expect(dossierOf(other ?? [])).toEqual(dossierOf(one ?? []));
      }),
      { numRuns: 300 },
    );
  });
  test('leaves the facts as they were', () => {
    fc.assert(
      fc.property(stream, (facts) => {
        const before = structuredClone(facts);
        caseFile(facts);
        dossierOf(facts);
        expect(facts).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the case that the law is told', () => {
  test('of nothing is the empty case', () => {
    expect(caseFile([])).toEqual({ ...emptyCase, moStartedOn: null, nt2StartedOn: null, nt2Advices: [], nt2Enrolments: [] });
  });
  test('tells the advice on Dutch and who gives the lessons', () => {
    const told = caseFile(
      recorded(
        ...refugee,
        fact('trajectory.nt2-advised', '2023-06-01', { advice: 'cbe' }),
        fact('trajectory.nt2-enrolled', '2023-09-01', { provider: 'cvo', level: 'a1' }),
      ),
    );
    expect(told.nt2Advices).toEqual([{ on: '2023-06-01', advice: 'cbe' }]);
    expect(told.nt2Enrolments).toEqual([{ on: '2023-09-01', provider: 'cvo' }]);
    expect(signalsOn(told, plainDate('2023-09-01')).find(({ id }) => id === 'NT2-BIND')?.state).toBe('departed');
  });
  test('passes over the facts of a course', () => {
    const course = {
      ...recorded(...refugee)[0],
      type: 'orientation.course-started',
      data: { region: 'limburg', language: 'ar', hours: 60, places: 16 },
    } as Fact;
    expect(caseFile([course, ...recorded(...refugee)])).toEqual(caseFile(recorded(...refugee)));
    expect(dossierOf([course]).region).toBeNull();
    expect(summaryOf([course])).toBeNull();
  });
  test('takes what the inflow says to hold since the first registration', () => {
    const file = caseFile(recorded(inflow('2023-06-20', { firstRegisteredOn: '2023-05-10' as never })));
    expect([file.residences[0], file.stays[0]?.from, file.nationalities[0]?.from]).toEqual([
      { from: '2023-05-10', place: 'flanders' },
      '2023-05-10',
      '2023-05-10',
    ]);
  });
  test('but not where the register tells of an earlier residence', () => {
    const file = caseFile(
      effectiveFacts(
        recorded(
          inflow('2023-06-20', { firstRegisteredOn: '2022-01-10' as never }),
          fact('register.residence-changed', '2022-01-10', { place: 'elsewhereBelgium', region: 'unknown', nis: 'unknown' }),
        ),
      ),
    );
    expect(file.residences).toEqual([
      { from: '2022-01-10', place: 'elsewhereBelgium' },
      { from: '2023-06-20', place: 'flanders' },
    ]);
  });
  test('ends a suspension on the day before it was resumed, and drops one that never ran', () => {
    const suspended = fact('trajectory.suspended', '2024-01-10', {
      ground: 'illness',
      from: '2024-01-08',
      until: '2024-03-31',
      ...east,
    } as never);
    expect(
      caseFile(recorded(...underContract, suspended, fact('trajectory.resumed', '2024-02-15', { suspension: idOf(5) })))
        .suspensions,
    ).toEqual([{ from: '2024-01-08', until: '2024-02-14' }]);
    expect(
      caseFile(recorded(...underContract, suspended, fact('trajectory.resumed', '2024-01-08', { suspension: idOf(5) })))
        .suspensions,
    ).toEqual([]);
  });
  test('counts the duty from the registered letter in Flanders, and from the notice of the municipality in Brussels', () => {
    const invitation = fact('register.letter-sent', '2023-06-01', { kind: 'invitation', registered: true });
    const notice = fact('register.letter-sent', '2024-03-01', { kind: 'obligationNotice', registered: false });
    expect(
      caseFile(
        recorded(...refugee, fact('register.letter-sent', '2023-05-20', { kind: 'invitation', registered: false }), invitation),
      ).dutyNotifiedOn,
    ).toBe('2023-06-01');
    const moved = fact('register.residence-changed', '2024-02-01', { place: 'brussels', region: 'brussels', nis: '21015' });
    expect(caseFile(recorded(...refugee, invitation, moved, notice)).dutyNotifiedOn).toBe('2024-03-01');
  });
  test('keeps the last contract and what became of it', () => {
    expect(caseFile(recorded(...certified))).toMatchObject({
      contract: { signedOn: '2023-06-15', endedOn: '2024-10-15' },
      certificateOn: '2024-10-15',
      registeredOn: '2023-06-01',
    });
    expect(caseFile(recorded(...handedOver)).infringements).toEqual([
      {
        establishedOn: '2023-09-20',
        kind: 'notRegisteredInTime',
        noticeOn: '2023-10-02',
        handedOverOn: '2023-12-01',
        regularisedOn: null,
        cancelledOn: null,
        fine: null,
      },
    ]);
  });
  test('follows an infringement through a correction of its day', () => {
    const corrected = recorded(
      ...handedOver,
      fact('trajectory.infringement-established', '2023-09-22', { kind: 'notRegisteredInTime', ...east }, idOf(3)),
    );
    expect(caseFile(dossierFacts(corrected)).infringements).toMatchObject([
      { establishedOn: '2023-09-22', noticeOn: '2023-10-02', handedOverOn: '2023-12-01' },
    ]);
  });
});
