import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { factCatalogue } from '#src/catalogue.ts';
import { beginning } from '#src/facts/checkpoint.ts';
import { effectiveFacts, knownAt } from '#src/facts/effective.ts';
import type { Fact } from '#src/facts/envelope.ts';
import { createValidator } from '#src/facts/validate.ts';
import { endOfDayInBrussels } from '#src/kernel/instant.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import { readInsz } from '#src/kernel/insz.ts';
import { deadlinesOn } from '#src/law/judge.ts';
import { defaultSettings } from '#src/law/settings.ts';
import { annualReport } from '#src/modules/figures/ask.ts';
import { printedBeside } from '#src/modules/figures/report/printed-beside.ts';
import { compare } from '#src/modules/review/compare/compare.ts';
import { build } from '#src/modules/figures/snapshot/build.ts';
import { gather, snapshotIn } from '#src/modules/figures/snapshot/from-facts.ts';
import { caseFile } from '#src/modules/trajectory/dossier/case-file.ts';
import { municipalityByNis } from '#src/reference/municipalities.ts';
import { agiiRegions } from '#src/reference/regions.ts';
import { readCells } from './earlier-years/printed.ts';
import { tallyEarlier, tallyWork } from './earlier-years/tally-earlier.ts';
import { expectedTally } from './expected.ts';
import { forcedExceptions } from './forced.ts';
import { intendedMistakes } from './intended.ts';
import { DEMO_TODAY, violationsOf } from './lawful.ts';
import { moDecisions, shares } from './margins/printed.ts';
import { DEMO_SEED, demoPopulation, openDemoPopulation } from './population.ts';
import { tallyPerson } from './tally.ts';
import type { Tally } from './tally.ts';

const earlier = endOfDayInBrussels(plainDate('2025-01-31'));
const seen = {
  persons: 0,
  facts: 0,
  tally: new Map() as Tally,
  touched: new Map() as Tally,
  touchedEarlier: new Map() as Tally,
  violations: new Map<string, number>(),
  invalid: [] as string[],
  insz: new Set<string>(),
  wrongInsz: 0,
  repeatedInsz: 0,
  fileNumbers: new Set<string>(),
  singleNames: 0,
  changed: 0,
  erased: 0,
  erasedWithData: 0,
  accents: 0,
  wrongContacts: 0,
  personalData: [] as string[],
  ids: 0,
  outsideMunicipality: 0,
  weekends: 0,
  corrections: 0,
  waits: new Map<string, number>(),
  evaluations: new Map<string, number>(),
  money: new Map<string, number>(),
  movedByWaits: new Map<string, number>(),
  answers: new Map() as Tally,
  reviewed: 0,
  found: [] as string[],
};

const money = new Set([
  'trajectory.fee-exempted',
  'trajectory.fee-paid',
  'trajectory.attendance-recorded',
  'trajectory.infringement-decided',
  'trajectory.fine-paid',
  'trajectory.fine-followed-up',
]);

/** Tells everything once: looks at each life and hands its facts on to the figures. */
function* told(): Generator<Fact> {
  const population = openDemoPopulation();
  const validator = createValidator(factCatalogue);
  for (const fact of population.courseFacts()) {
    tallyPerson(seen.tally, [fact]);
    yield fact;
  }
  for (const delivered of population.deliveries()) {
    tallyPerson(seen.tally, delivered);
    tallyWork(seen.answers, delivered);
    yield* delivered;
  }
  for (const { fileNumber, identity, vault, facts } of population.people()) {
    seen.persons++;
    seen.facts += facts.length;
    tallyPerson(seen.tally, facts);
    if (facts.some((fact) => fact.recordedAt > earlier)) {
      tallyPerson(seen.touched, facts);
      tallyPerson(seen.touchedEarlier, knownAt(facts, earlier));
    }
    for (const { what, fact } of violationsOf(facts))
      seen.violations.set(`${fact}: ${what}`, (seen.violations.get(`${fact}: ${what}`) ?? 0) + 1);
    seen.fileNumbers.add(fileNumber);
    for (const insz of [identity.insz, identity.formerInsz?.insz ?? null]) {
      if (insz === null) continue;
      const read = readInsz(insz, { allowSynthetic: true });
      if (!read.ok || read.value.kind !== 'synthetic') seen.wrongInsz++;
      if (seen.insz.has(insz)) seen.repeatedInsz++;
      seen.insz.add(insz);
    }
    if (identity.givenNames === '') seen.singleNames++;
    if (/[^\x20-\x7e]/.test(identity.familyName)) seen.accents++;
    if (identity.formerInsz !== null) seen.changed++;
    if (identity.erased) {
      seen.erased++;
      if (vault.length > 0) seen.erasedWithData++;
    }
    if (identity.email !== null && !identity.email.endsWith('@example.org')) seen.wrongContacts++;
    if (identity.phone !== null && !identity.phone.startsWith('+32 400 00 ')) seen.wrongContacts++;
    if (seen.persons % 50 === 0) {
      const written = JSON.stringify(facts);
      const private_ = [identity.insz, identity.formerInsz?.insz, identity.phone, identity.email, identity.address].filter(
        (each) => each !== null && each !== undefined,
      );
      if (private_.some((each) => written.includes(each))) seen.personalData.push(fileNumber);
      for (const fact of facts) {
        try {
          validator.recorded(fact);
        } catch (error) {
          seen.invalid.push(`${fact.type}: ${String(error)}`);
        }
      }
    }
    for (const fact of facts) {
      if (fact.type === 'trajectory.mo-process-evaluated') {
        const { result, percent: score } = fact.data as { result: string; percent?: number };
        tick(seen.evaluations, `${result}${score === undefined ? ', no percentage' : ''}`);
      }
      if (money.has(fact.type)) tick(seen.money, fact.type);
      if (fact.corrects !== undefined) seen.corrections++;
      const weekday = new Date(fact.recordedAt).getUTCDay();
      if (weekday === 0 || weekday === 6) seen.weekends++;
    }
    if (facts.some(({ type }) => type === 'trajectory.system-wait-begun')) {
      const file = caseFile(effectiveFacts(facts));
      for (const { reason, until } of file.waits) tick(seen.waits, `${reason}${until === null ? ', lasting' : ''}`);
      for (const { id, movedByWaitDays } of deadlinesOn(file, DEMO_TODAY)) if (movedByWaitDays > 0) tick(seen.movedByWaits, id);
    }
    const inflow = facts[0]?.data as { nis?: string; region?: string } | undefined; // the first fact is the inflow: violationsOf checks it
    if (municipalityByNis.get(inflow?.nis ?? '')?.region !== inflow?.region) seen.outsideMunicipality++;
    tallyEarlier(seen.answers, facts);
    tallyWork(seen.answers, facts);
    if (seen.persons % 20 === 0 && facts.every(({ on }) => on < '2023')) {
      seen.reviewed++;
      for (const { kind } of compare(facts, DEMO_TODAY, defaultSettings).differences) seen.found.push(`${fileNumber} ${kind}`);
    }
    yield* facts;
  }
}

let report: ReturnType<typeof annualReport>;
let answers: readonly ReturnType<typeof printedBeside>[];
beforeAll(() => {
  const snapshot = snapshotIn([build(gather(told()))], beginning, 0);
  report = annualReport(snapshot, 2024);
  answers = ['question-003', 'question-000', 'question-001'].map((id) => printedBeside(snapshot, id));
}, 1_200_000); // some 60 s; a machine that does other things besides takes much longer

describe('the printed report', () => {
  it('is met in every cell', () => {
    const expected = expectedTally();
    expect(expected.size).toBeGreaterThan(450);
    const differences = [...expected]
      .filter(([key, value]) => (seen.tally.get(key) ?? 0) !== value)
      .map(([key, value]) => `${key}: printed ${value}, counted ${seen.tally.get(key) ?? 0}`);
    expect(differences).toEqual([]);
  });
  it('is met by the figures too: every cell the same, but for the two rows of figure 34 that print exchanges', () => {
    expect(report?.figures.length).toBeGreaterThan(30);
    expect(report?.differences).toBe(0);
    expect(report?.explained).toBe(8);
    expect(report?.figures.filter(({ cells }) => cells.some(({ explained }) => explained)).map(({ figure }) => figure)).toEqual([
      '34',
    ]);
  });
  it('counts nobody where a language has no learners', () => {
    const extra = [...seen.tally.keys()].filter(
      (key) => /^learners\/2024\/[a-zA-Z]+\/./.test(key) && !/atlas|amal/.test(key) && !expectedTally().has(key),
    );
    expect(extra).toEqual([]);
  });
  it('has as many decisions on orientation', () => {
    for (const year of [2023, 2024] as const)
      for (const result of ['passed', 'notPassed'] as const) {
        expect(sum((region) => `decisions/${year}/${region}/${result}`)).toBe(moDecisions[year][result]);
      }
  });
  it('has the shares of the text, rounded', () => {
    const flanders = agiiRegions.filter((region) => region !== 'brussels');
    expect(percent('inflow/2024', 'mandatory', flanders)).toBe(shares.inflowMandatory2024.area);
    expect(percent('inflow/2024', 'entitled', flanders)).toBe(77);
    expect(percent('inflow/2024', 'mandatory', ['flemishBrabant'])).toBe(17);
    expect(percent('inflow/2024', 'mandatory', ['eastFlanders'])).toBe(29);
    expect(percent('registrations/2024', 'mandatory')).toBe(45);
    expect(percent('registrations/2024', 'entitled')).toBe(53);
    expect(percent('registrations/2024', 'mandatory', ['brussels'])).toBe(14);
    expect(percent('registrations/2024', 'mandatory', ['westFlanders'])).toBe(58);
    expect(percent('contracts/2024', 'mandatory')).toBe(56);
    expect(percent('contracts/2024', 'entitled')).toBe(44);
    expect(percent('contracts/2024', 'mandatory', ['brussels'])).toBe(19);
    expect(percent('contracts/2024', 'mandatory', ['westFlanders'])).toBe(72);
    const passed = sum((region) => `exemptionTests/2023/${region}/passed`);
    expect(Math.round((100 * passed) / (passed + sum((region) => `exemptionTests/2023/${region}/failed`)))).toBe(82);
  });
  it('was another one three weeks earlier, because facts came in and were put right since', () => {
    const changed = [...seen.touched].filter(
      ([key, value]) => key.includes('/2024/') && (seen.touchedEarlier.get(key) ?? 0) !== value,
    );
    expect(changed.length).toBeGreaterThan(3);
    expect(seen.corrections).toBeGreaterThan(1000);
  });
});

describe('the answers to parliament', () => {
  it('are met in every cell of tables 1 to 4 of 2022', () => {
    const expected = readCells('question-003');
    expect(expected.size).toBeGreaterThan(1200);
    const wrong = [...expected].filter(([key, value]) => (seen.answers.get(key) ?? 0) !== value);
    expect(wrong.map(([key, value]) => `${key}: printed ${value}, counted ${seen.answers.get(key) ?? 0}`)).toEqual([]);
  });
  it('are met in the series about work, as far as the demo reaches', () => {
    const counted = (source: string, [key, value]: readonly [string, number]): string[] => {
      const [figure = '', period = '', at = ''] = key.split(' ');
      const got = seen.answers.get(`${source}/${figure} ${period.slice(0, 4)} ${at}`) ?? 0;
      const printed = source === '000' && figure === '3' ? Math.round(value * 100) : value; // euros; the facts hold cents
      return got === printed || period.startsWith('2025-') ? [] : [`${source} ${key}: printed ${printed}, counted ${got}`];
    };
    expect([...readCells('question-000')].flatMap((cell) => counted('000', cell))).toEqual([]);
    expect([...readCells('question-001')].flatMap((cell) => counted('001', cell))).toEqual([]);
  });
  it('are met by the figures too, but for what contradicts itself or lies beyond the demo', () => {
    expect(answers.map((each) => [each?.id, each?.cells, each?.differences, each?.explained])).toEqual([
      ['question-003', 1356, 0, 30],
      ['question-000', 20, 0, 4],
      ['question-001', 17, 0, 0],
    ]);
  });
  it('give the review nothing to find in the lives of then', () => {
    expect(seen.reviewed).toBeGreaterThan(3000);
    expect(seen.found).toEqual([]);
  });
});

describe('the lives', () => {
  it('are as many as promised', () => {
    expect(seen.persons).toBeGreaterThan(195_000);
    expect(seen.facts).toBeGreaterThan(2_000_000);
    expect(seen.fileNumbers.size).toBe(seen.persons);
  });
  it('are lawful, but for what the printed numbers force and the mistakes made on purpose', () => {
    const forced = new Map(
      [...forcedExceptions, ...intendedMistakes].map(({ fact, what, count }) => [`${fact}: ${what}`, count]),
    );
    expect(Object.fromEntries(seen.violations)).toEqual(Object.fromEntries(forced));
  });
  it('are facts of the catalogue, recorded on weekdays, in municipalities of their region', () => {
    expect(seen.invalid).toEqual([]);
    expect(seen.weekends).toBe(0);
    expect(seen.outsideMunicipality).toBe(0);
  });
});

describe('the waits of the system', () => {
  it('are some hundreds, of several kinds, ended and lasting, and move terms of both regimes', () => {
    const total = [...seen.waits.values()].reduce((sum_, each) => sum_ + each, 0);
    expect(total).toBeGreaterThan(300);
    expect(total).toBeLessThan(3000);
    for (const kind of ['noSeat', 'noSeat, lasting', 'noTestDate', 'noTestDate, lasting', 'noInterpreter', 'brokenStream'])
      expect([kind, (seen.waits.get(kind) ?? 0) >= 10]).toEqual([kind, true]);
    for (const id of ['D1', 'D2', 'D6', 'D8']) expect([id, (seen.movedByWaits.get(id) ?? 0) >= 10]).toEqual([id, true]);
  });
});

describe('fees and fines', () => {
  it('are told of every kind, and most of the mandatory are exempt', () => {
    for (const type of money) expect([type, (seen.money.get(type) ?? 0) > 100]).toEqual([type, true]);
    expect(seen.money.get('trajectory.fee-exempted')).toBeGreaterThan(3000);
  });
});

describe('the process evaluations', () => {
  it('are there for most courses since 1 March 2023, of every result, mostly with a percentage', () => {
    const of = (kind: string): number => seen.evaluations.get(kind) ?? 0;
    for (const kind of ['sufficient', 'insufficient', 'sufficient, no percentage', 'notAssessed, no percentage'])
      expect([kind, of(kind) > 100]).toEqual([kind, true]);
    expect(of('sufficient')).toBeGreaterThan(of('insufficient'));
    expect(of('notAssessed')).toBe(0);
  });
});

describe('the identities', () => {
  it('have numbers that no register gives out, with a right check, nobody twice', () => {
    expect([seen.wrongInsz, seen.repeatedInsz]).toEqual([0, 0]);
    expect(seen.insz.size).toBeGreaterThan(190_000);
  });
  it('are varied: single names, accents, changed numbers, erased files', () => {
    for (const some of [seen.singleNames, seen.accents, seen.changed, seen.erased]) expect(some).toBeGreaterThan(20);
    expect(seen.erasedWithData).toBe(0);
    expect(seen.wrongContacts).toBe(0);
  });
  it('stay out of the facts', () => expect(seen.personalData).toEqual([]));
});

describe('the seed', () => {
  it('gives the same people to the last id, and another one other people', () => {
    expect(fingerprint(DEMO_SEED)).toBe(fingerprint(DEMO_SEED));
    expect(fingerprint(DEMO_SEED)).not.toBe(fingerprint(DEMO_SEED + 1));
  }, 300_000); // three plans
});

function fingerprint(seed: number): string {
  const hash = createHash('sha256');
  let count = 0;
  for (const person of demoPopulation({ seed })) {
    hash.update(JSON.stringify(person));
    if (++count === 1000) break;
  }
  return hash.digest('hex');
}

function tick(among: Map<string, number>, key: string): void {
  among.set(key, (among.get(key) ?? 0) + 1);
}

function sum(key: (region: string) => string, among: readonly string[] = agiiRegions): number {
  return among.reduce((total, region) => total + (seen.tally.get(key(region)) ?? 0), 0);
}

function percent(figure: string, group: string, among: readonly string[] = agiiRegions): number {
  return Math.round(
    (100 * sum((region) => `${figure}/${region}/${group}`, among)) / sum((region) => `${figure}/${region}`, among),
  );
}
