import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { anyCase, anyDay } from '#test/support/any-case.ts';
import type { CaseFile } from './case.ts';
import { explain } from './explain/explain.ts';
import { unknownReasons } from './define/unknown.ts';
import { judge, noticeTermsOn } from './judge.ts';
import type { Judgement } from './judgement.ts';
import type { Ground } from './outcome.ts';
import { ruleById } from './rules.ts';

const often = { numRuns: Number(process.env['LAW_RUNS'] ?? 400) };

describe('for any well-formed case, on any day', () => {
  test('the law answers, says why, and every reason has words, a rule in force and a citation', () => {
    fc.assert(
      fc.property(anyCase, anyDay, (file, on) => {
        for (const part of partsOf(judge(file, on))) {
          expect(part.grounds.length).toBeGreaterThan(0);
          expect(part.grounds.filter((ground) => !isWhole(ground))).toEqual([]);
          if (part.because !== undefined) expect(Object.keys(unknownReasons)).toContain(part.because);
        }
        for (const term of noticeTermsOn(file, on)) expect(term.grounds.length).toBeGreaterThan(0);
      }),
      often,
    );
  });

  test('what happens after the day asked changes nothing', () => {
    fc.assert(
      fc.property(anyCase, anyDay, (file, on) => {
        expect(judge(upTo(file, on), on)).toEqual(judge(file, on));
      }),
      often,
    );
  });

  test('the order of recording does not matter', () => {
    fc.assert(
      fc.property(anyCase, anyDay, (file, on) => {
        // Two failed sittings on one day are told apart by nothing, so which of them speaks is left open.
        const reversed = reversedLists(file);
        expect(answersOf(judge(reversed, on))).toEqual(answersOf(judge(file, on)));
      }),
      often,
    );
  });

  test('the two regimes never both oblige', () => {
    fc.assert(
      fc.property(anyCase, anyDay, (file, on) => {
        const { regime, deadlines, targetGroup } = judge(file, on);
        const ids = new Set(deadlines.map((deadline) => deadline.id));
        expect(ids.has('D1') && (ids.has('D7') || ids.has('D8'))).toBe(false);
        if (targetGroup.known && targetGroup.value.group === 'mandatory') expect(regime).not.toBeNull();
        // Of who died the last duty is told, with its terms that stopped, also when it was the other region's.
        const open = new Set(deadlines.filter(({ state }) => state === 'running' || state === 'overdue').map(({ id }) => id));
        if (regime === 'flanders') expect(open.has('D7') || open.has('D8')).toBe(false);
        if (regime === 'brussels') expect(open.has('D1')).toBe(false);
      }),
      often,
    );
  });

  test('a met condition stays met, on the same day of meeting', () => {
    fc.assert(
      fc.property(anyCase, anyDay, fc.integer({ min: 0, max: 900 }), (file, on, days) => {
        // Without a contract nothing is fixed yet: the conditions are then those of a contract of the day asked.
        fc.pre(file.contract !== null && file.contract.signedOn <= on);
        const later = judge(file, addDays(on, days)).pillars;
        judge(file, on).pillars.forEach((pillar, index) => {
          if (pillar.state === 'met') expect(later[index]).toMatchObject({ state: 'met', metOn: pillar.metOn });
        });
      }),
      often,
    );
  });

  test('a duty is half-open: it holds the day before it ended and not on the day', () => {
    fc.assert(
      fc.property(anyCase, anyDay, (file, on) => {
        const { targetGroup } = judge(file, on);
        if (!targetGroup.known || targetGroup.value.dutySince === null) return;
        const { dutySince, dutyEndedOn } = targetGroup.value;
        expect(dutySince <= on).toBe(true);
        if (dutyEndedOn === null) return;
        expect(dutyEndedOn >= dutySince && dutyEndedOn <= on).toBe(true);
        expect(judge(file, dutyEndedOn).sanctionable).not.toMatchObject({
          known: true,
          value: true,
          grounds: [{ rule: 'HF-0', finding: 'mandatory' }],
        });
      }),
      often,
    );
  });

  test('terms: raw ≤ due, suspensions only lengthen, and the state follows from the days', () => {
    fc.assert(
      fc.property(anyCase, anyDay, (file, on) => {
        const without = judge({ ...file, suspensions: [] }, on).deadlines;
        judge(file, on).deadlines.forEach((term, index) => {
          expect(term.startsOn <= term.rawDueOn && term.rawDueOn <= term.dueOn).toBe(true);
          expect(term.dueOn >= (without[index]?.dueOn ?? '')).toBe(true);
          if (term.state === 'running') expect(on <= term.dueOn).toBe(true);
          if (term.state === 'overdue') expect(on > term.dueOn && term.metOn === null).toBe(true);
          if (term.state === 'met' || term.state === 'metLate')
            expect(term.metOn !== null && term.metOn <= term.dueOn === (term.state === 'met')).toBe(true);
        });
      }),
      often,
    );
  });

  test('a certificate is due only when nothing required is missing, and everything was there since then', () => {
    fc.assert(
      fc.property(anyCase, anyDay, (file, on) => {
        const { certificate, pillars } = judge(file, on);
        if (!certificate.known) return;
        const { entitled, missing, entitledSince } = certificate.value;
        expect(entitled).toBe(missing.length === 0);
        if (!entitled || entitledSince === null) return;
        expect(file.contract !== null && file.contract.signedOn <= entitledSince && entitledSince <= on).toBe(true);
        for (const pillar of pillars)
          if (pillar.demand === 'required')
            expect(pillar.state === 'met' && pillar.metOn !== null && pillar.metOn <= entitledSince).toBe(true);
      }),
      often,
    );
  });

  test('who has met the duty is never sanctioned afterwards; who is entitled never from 1-3-2022', () => {
    fc.assert(
      fc.property(anyCase, anyDay, (file, on) => {
        const { sanctionable, targetGroup } = judge(file, on);
        if (!sanctionable.known || !sanctionable.value) return;
        expect(targetGroup.known).toBe(true);
        if (!targetGroup.known) return;
        if (targetGroup.value.group === 'mandatory') expect(targetGroup.value.dutyEndedOn).toBeNull();
        else expect(targetGroup.value.group === 'entitled' && on < '2022-03-01' && file.contract !== null).toBe(true);
      }),
      often,
    );
  });
});

/** Cited, phrased without holes, and by a version that holds on the day it looked at. */
function isWhole(ground: Ground): boolean {
  const { nl, en } = explain(ground);
  const inForce =
    ground.anchorDay === null ||
    ground.anchor === 'setting' ||
    (ruleById.get(ground.rule)?.holdsOn(ground.anchorDay) === true &&
      (ground.versionFrom === null || ground.versionFrom <= ground.anchorDay));
  return inForce && ground.citations.length > 0 && !/[{}]|undefined|null/.test(`${nl}${en}`);
}

type Part = { readonly grounds: readonly Ground[]; readonly because?: string };

function partsOf({ targetGroup, pillars, deadlines, undecidedDeadlines, certificate, sanctionable }: Judgement): Part[] {
  return [targetGroup, ...pillars, ...deadlines, ...undecidedDeadlines, certificate, sanctionable];
}

/** The case as it was on the evening of that day. A suspension stands in the file from its first day; a deferral has no day of its own. */
function upTo(file: CaseFile, on: PlainDate): CaseFile {
  const come = (day: PlainDate | null) => (day !== null && day <= on ? day : null);
  const begun = <T extends { readonly from: PlainDate }>(list: readonly T[]) =>
    list.some((state) => state.from <= on) ? list.filter((state) => state.from <= on) : list.slice(0, 1);
  const done = <T extends { readonly on: PlainDate }>(list: readonly T[]) => list.filter((event) => event.on <= on);
  return {
    ...file,
    diedOn: come(file.diedOn),
    residences: begun(file.residences),
    stays: begun(file.stays),
    nationalities: begun(file.nationalities),
    activities: file.activities.filter((activity) => activity.from <= on),
    arrivedOn: file.arrivedOn,
    dutyNotifiedOn: come(file.dutyNotifiedOn),
    registeredOn: come(file.registeredOn),
    contract:
      file.contract !== null && file.contract.signedOn <= on
        ? { signedOn: file.contract.signedOn, endedOn: come(file.contract.endedOn) }
        : null,
    exemption: file.exemption !== null && file.exemption.on <= on ? file.exemption : null,
    ministry: file.ministry !== null && file.ministry.from <= on ? file.ministry : null,
    moCourses: done(file.moCourses),
    moTests: done(file.moTests),
    nt2Results: done(file.nt2Results),
    employmentServices: done(file.employmentServices),
    participations: done(file.participations),
    certificateOn: come(file.certificateOn),
    effortDeclarationOn: come(file.effortDeclarationOn),
    b1OralProvenOn: come(file.b1OralProvenOn),
    trackStartedOn: come(file.trackStartedOn),
    waits: file.waits.filter((wait) => wait.from <= on).map((wait) => ({ ...wait, until: come(wait.until) })),
    feeParts: done(file.feeParts),
    feeExemptions: done(file.feeExemptions),
    feePayments: done(file.feePayments),
    moProcessEvaluations: done(file.moProcessEvaluations),
    limitedLearning: done(file.limitedLearning),
    preTrackSince: come(file.preTrackSince),
    infringements: file.infringements.map((infringement) => ({
      ...infringement,
      noticeOn: come(infringement.noticeOn),
      handedOverOn: come(infringement.handedOverOn),
      regularisedOn: come(infringement.regularisedOn),
      cancelledOn: come(infringement.cancelledOn),
    })),
  };
}

function reversedLists(file: CaseFile): CaseFile {
  return {
    ...file,
    residences: [...file.residences].reverse(),
    stays: [...file.stays].reverse(),
    nationalities: [...file.nationalities].reverse(),
    activities: [...file.activities].reverse(),
    suspensions: [...file.suspensions].reverse(),
    moCourses: [...file.moCourses].reverse(),
    moTests: [...file.moTests].reverse(),
    nt2Results: [...file.nt2Results].reverse(),
    employmentServices: [...file.employmentServices].reverse(),
    participations: [...file.participations].reverse(),
    waits: [...file.waits].reverse(),
  };
}

/** A judgement without its reasons. */
function answersOf(judgement: Judgement): unknown {
  return JSON.parse(JSON.stringify(judgement, (key, value: unknown) => (key === 'grounds' ? undefined : value)));
}
