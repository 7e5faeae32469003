import type { CaseFile, FeePartKind, MoTest, Nt2Result } from '#src/law/case.ts';
import type { Nt2AdviceKind } from '#src/law/civic-integration/dutch/advice.ts';

/** What each code of a case means, where the screens have no word for it. The compiler compares each list with the law's. */
type Meanings<Code extends string> = { readonly [C in Code]: string };
type Item<List> = List extends readonly (infer One)[] ? One : never;

export const testKindMeanings = {
  afterCourse: 'the test after the course of social orientation',
  exemption: 'the exemption test (vrijstellingstest), which replaces course and test when passed',
} satisfies Meanings<MoTest['kind']>;

export const courseResultMeanings = {
  passed: 'passed (geslaagd)',
  notPassed: 'not passed',
  legacyMet: 'the mark "met" (voldaan), only for contracts before 29 February 2016',
  legacyNotMet: 'the mark "not met" (niet voldaan), only for contracts before 29 February 2016',
} satisfies Meanings<Item<CaseFile['moCourses']>['result']>;

export const processMeanings = {
  sufficient: 'sufficient (voldoende)',
  insufficient: 'insufficient (onvoldoende)',
  notAssessed: 'not assessed',
} satisfies Meanings<Item<CaseFile['moProcessEvaluations']>['result']>;

export const nt2ResultMeanings = {
  passed: 'passed (geslaagd)',
  notPassed: 'not passed',
  undetermined: 'no result yet (onbepaald)',
  legacyMet: 'the mark "met" (voldaan), only for contracts before 29 February 2016',
} satisfies Meanings<Nt2Result['result']>;

export const skillMeanings = {
  oral: 'speaking and listening',
  written: 'reading and writing',
  both: 'oral and written',
} satisfies Meanings<Nt2Result['skills']>;

export const languageTestMeanings = {
  nt2Standard: 'the standard NT2 test',
  certifying: 'a certifying language test (CT)',
  parents: 'the test for parents of the House of Dutch',
} satisfies Meanings<Item<CaseFile['languageTests']>['kind']>;

export const attendedMeanings = {
  dutch: 'Dutch (NT2)',
  orientation: 'social orientation (MO)',
} satisfies Meanings<Item<CaseFile['attendances']>['pillar']>;

export const earlyTrackMeanings = {
  schoolingDone: 'part-time compulsory schooling is done',
  usefulAddition: 'the track is a useful addition to school',
} satisfies Meanings<NonNullable<CaseFile['earlyTrack']>['because']>;

export const feePartMeanings = {
  moCourse: 'course of social orientation',
  moTest: 'test after that course, each attempt',
  moExemptionTest: 'exemption test',
  nt2Course: 'course of Dutch',
  nt2Test: 'test of Dutch',
  certifyingTest: 'certifying language test (CT)',
} satisfies Meanings<FeePartKind>;

export const adviceMeanings = {
  cbeAlfa1140: 'CBE, literacy, 1,140 hours',
  cbeAlfa600: 'CBE, literacy, 600 hours',
  cbeLiteracy: 'CBE, literacy, without a sub-kind',
  cbeNt2: 'CBE, NT2',
  cbe: 'CBE, without a sub-kind',
  cvoStandard: 'CVO, standard track',
  cvoExtended: 'CVO, extended track',
  shortTrack: 'short track at a CVO or UTC',
  other: 'another advice',
  noFollowUp: 'no follow-up',
} satisfies Meanings<Nt2AdviceKind>;
