import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { factCatalogue } from '#src/catalogue.ts';
import { factSources } from '#src/facts/envelope.ts';
import { waitReasons } from '#src/law/case.ts';
import { feePartKinds } from '#src/law/case.ts';
import { paymentStates } from '#src/law/fees/fees.ts';
import { feeWhys } from '#src/law/fees/priced.ts';
import { setFrench } from '#src/law/explain/french.ts';
import { parameters, rules } from '#src/law/rules.ts';
import { deadlineIds, missingCodes, pillarKeys } from '#src/law/judgement.ts';
import { actBodies, officerActBodies } from '#src/modules/trajectory/acts.ts';
import * as trajectoryCodes from '#src/modules/trajectory/codes.ts';
import { nationalityGroups, placeCodes, stayGrounds } from '#src/modules/register/codes.ts';
import { inflowReceived, letterSent, mergeWithdrew } from '#src/modules/register/facts.ts';
import {
  conversationHeld,
  employmentServiceRegistered,
  factWithdrawn,
  nt2ResultRecorded,
  registered,
} from '#src/modules/trajectory/facts.ts';
import { pillarView, workLine } from '#src/modules/trajectory/endpoints.ts';
import { personLine } from '#src/modules/register/endpoints.ts';
import * as reviewCodes from '#src/modules/review/codes.ts';
import * as workCodes from '#src/modules/work/codes.ts';
import { labels } from '#src/reference/labels.ts';
import { targetGroupCodes, targetGroups } from '#src/reference/target-groups.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Entry {
  readonly code: string;
  readonly nl: string;
  readonly en: string;
  readonly source: string;
}

/** Sections of GLOSSARY.md by their list's name, which stands in the heading. */
const glossary = readGlossary(readFileSync(path.join(root, 'GLOSSARY.md'), 'utf8'));
const words = glossary.get('words') ?? [];

/** Shown in the place of a ground that the reader may not see. */
const MASK = ['personal'];
/** Every list of codes of the domain, from where the code has it. */
const lists: { readonly [list: string]: readonly string[] } = {
  factType: factCatalogue.map(({ type }) => type),
  act: Object.keys(actBodies),
  targetGroup: targetGroupCodes,
  pillar: pillarKeys,
  pillarDemand: pillarView.shape.demand.options,
  pillarState: pillarView.shape.state.options,
  deadline: deadlineIds,
  missing: missingCodes,
  bucket: workLine.shape.bucket.options,
  waitsFor: workLine.shape.waitsFor.options,
  matched: personLine.shape.matched.options,
  exemptionGround: [...trajectoryCodes.exemptionGrounds, ...MASK],
  suspensionGround: [...trajectoryCodes.suspensionGrounds, ...MASK],
  infringementKind: trajectoryCodes.infringementKinds,
  infringementCancellation: trajectoryCodes.infringementCancellations,
  contractEndReason: trajectoryCodes.contractEndReasons,
  feePart: feePartKinds,
  feeExemptionCategory: trajectoryCodes.feeExemptionCategories,
  feeWhy: feeWhys,
  feePayment: paymentStates,
  fineStep: trajectoryCodes.fineSteps,
  fineOutcome: officerActBodies.decideInfringement.shape.outcome.options,
  courseForm: trajectoryCodes.courseForms,
  processResult: trajectoryCodes.processResults,
  nt2Advice: trajectoryCodes.nt2Advices,
  nt2InterviewKind: trajectoryCodes.nt2InterviewKinds,
  nt2TestKind: trajectoryCodes.nt2TestKinds,
  nt2TestOrganiser: trajectoryCodes.nt2TestOrganisers,
  jobseekerCourseProvider: workCodes.jobseekerCourseProviders,
  coachingFunding: workCodes.coachingFundings,
  coachingInstrument: workCodes.coachingInstruments,
  courseProvider: trajectoryCodes.courseProviders,
  cefrLevel: trajectoryCodes.cefrLevels,
  skill: nt2ResultRecorded.schema.shape.skills.options,
  employmentService: employmentServiceRegistered.schema.shape.service.options,
  registrationKind: registered.schema.shape.kind.options,
  conversationKind: conversationHeld.schema.shape.kind.options,
  waitReason: waitReasons,
  withdrawalReason: factWithdrawn.schema.shape.reason.options,
  mergeWithdrawalReason: mergeWithdrew.schema.shape.reason.options,
  stayGround: stayGrounds,
  nationality: nationalityGroups,
  place: placeCodes,
  inflowChannel: inflowReceived.schema.shape.channel.options,
  letterKind: letterSent.schema.shape.kind.options,
  factSource: factSources,
  findingKind: reviewCodes.findingKinds,
  findingState: reviewCodes.findingStates,
  nowCode: reviewCodes.nowCodes,
  whyDifferent: reviewCodes.whysDifferent,
  settleReason: reviewCodes.settleReasons,
};
/** Lists that exist as labels alone: their type is the code (State = keyof typeof stateLabels), so the compiler binds them. */
const boundByType = ['state', 'infringementState', 'deadlineState', 'subject', 'result'];

describe('every code of the domain has its row, and every row its code', () => {
  test.each(Object.keys(lists))('%s', (list) => {
    expect(
      glossary
        .get(list)
        ?.map(({ code }) => code)
        .sort(),
    ).toEqual([...(lists[list] ?? [])].sort());
  });
  test('no list is forgotten', () => {
    expect([...glossary.keys()].sort()).toEqual(['words', ...Object.keys(lists), ...boundByType].sort());
    expect(
      Object.keys(labels)
        .filter((list) => list !== 'refusal')
        .sort(),
    ).toEqual([...Object.keys(lists), ...boundByType].filter((list) => list !== 'targetGroup').sort());
  });
  test('every list of codes of the trajectory is among them', () => {
    const known = new Set(Object.values(lists));
    const inGrounds: readonly unknown[] = [
      trajectoryCodes.learningPillars,
      trajectoryCodes.exemptionGrounds,
      trajectoryCodes.suspensionGrounds,
    ];
    for (const [name, codes] of Object.entries(trajectoryCodes))
      expect([name, known.has(codes) || inGrounds.includes(codes)]).toEqual([name, true]);
  });
});

describe('the word on the screen is the word of the glossary', () => {
  test.each([...glossary.keys()].filter((list) => list !== 'words'))('%s', (list) => {
    const shown: { readonly [list: string]: { readonly [code: string]: { readonly nl: string; readonly en: string } } } = {
      ...labels,
      targetGroup: targetGroups,
    };
    for (const { code, nl, en } of glossary.get(list) ?? [])
      expect([code, shown[list]?.[code]]).toMatchObject([code, { nl, en }]);
  });
});

test('every row says where the word comes from', () => {
  for (const [list, entries] of glossary)
    for (const { code, source } of entries) expect([list, code, source === '']).toEqual([list, code, false]);
});

test('every word of the code that the glossary explains is in the code', () => {
  const source = sourceText(path.join(root, 'src'));
  expect(words.length).toBeGreaterThan(20);
  for (const { code } of words) expect([code, new RegExp(`\\b${code}\\b`).test(source)]).toEqual([code, true]);
});

test('the law says the French words of the glossary, and no other for the same', () => {
  const text = readFileSync(path.join(root, 'GLOSSARY.md'), 'utf8');
  const [, part = ''] = text.split('### In French');
  const frenchWords = [...(part.split(/^## /m)[0] ?? '').matchAll(/^\| ([^|]+) \| ([^|]+) \| [^|]+ \|$/gm)]
    .map(([, , french = '']) => french)
    .filter((word) => word !== 'French' && !word.startsWith('---'));
  expect(frenchWords.length).toBeGreaterThan(20);
  const said = [...rules.flatMap(({ title, says }) => [title, ...Object.values(says)]), ...parameters.map(({ title }) => title)]
    .map(({ fr }) => setFrench(fr).replaceAll('\u00A0', ' ').toLowerCase())
    .join('\n');
  expect(frenchWords.filter((word) => !said.includes(word.toLowerCase()))).toEqual([]);
  for (const other of ['trajet d’', 'attestation civique', 'parcours d’inburgering', 'sommation', 'exonération'])
    expect([other, said.includes(other)]).toEqual([other, false]);
});

test('every refusal that a decision can give has its sentence, and every sentence its decision', () => {
  const source = sourceText(path.join(root, 'src', 'modules'));
  const unused = Object.keys(labels.refusal).filter((code) => !source.includes(`'${code}'`));
  expect(unused).toEqual([]);
});

function readGlossary(text: string): ReadonlyMap<string, readonly Entry[]> {
  return new Map(
    text
      .split(/^## /m)
      .slice(1)
      .map((section) => {
        const list = /\(`(\w+)`\)/.exec(section)?.[1] ?? '';
        const rows = [...section.matchAll(/^\| `([^`]+)` \| (.+?) \| (.+?) \| (.*?) \|$/gm)];
        return [list, rows.map(([, code = '', nl = '', en = '', source = '']) => ({ code, nl, en, source }))];
      }),
  );
}

function sourceText(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
}
