import { defineFact, field } from '#src/facts/define.ts';
import type { FactOf } from '#src/facts/define.ts';
import { regionCodes } from '#src/reference/regions.ts';
import { nationalityGroups, placeCodes, stayGrounds } from './codes.ts';

const { code, day, nis, orUnknown, ref, yes } = field;

/** A newcomer reached us: selected from the National Register, delivered by the GGC, or known in another way (instroom). `on` is the day of inflow. */
export const inflowReceived = defineFact('register.inflow-received', 1, {
  region: code(regionCodes),
  nis: nis(),
  channel: code(['nationalRegister', 'ggc', 'spontaneous']),
  birthDay: orUnknown(day()),
  nationality: code(nationalityGroups),
  bornAbroad: orUnknown(yes()),
  parentBornAbroad: orUnknown(yes()),
  stayGround: code(stayGrounds),
  /** First registration in the National Register anywhere in Belgium: the day on which a duty arises. */
  firstRegisteredOn: orUnknown(day()),
  temporaryProtection: yes(),
});

/** A letter left the house. `registered` is true for a registered letter (aangetekend). */
export const letterSent = defineFact('register.letter-sent', 1, {
  kind: code(['invitation', 'recruitment', 'minorInformation', 'obligationNotice', 'reminder']),
  registered: yes(),
});

/** The person lives somewhere else from this day. */
export const residenceChanged = defineFact('register.residence-changed', 1, {
  place: code(placeCodes),
  region: orUnknown(code(regionCodes)),
  nis: orUnknown(nis()),
});

export const stayChanged = defineFact('register.stay-changed', 1, { stayGround: code(stayGrounds) });

export const nationalityChanged = defineFact('register.nationality-changed', 1, { nationality: code(nationalityGroups) });

/** From this day the person works, studies, neither or both. */
export const activityChanged = defineFact('register.activity-changed', 1, { works: yes(), studies: yes() });

/** The person became minister of a recognised worship (bedienaar van een erkende eredienst). */
export const ministryBegun = defineFact('register.ministry-begun', 1, { communityRecognisedBefore2007: yes() });

/** The national number changed (BIS to national number, or corrected). The numbers are in the vault under these entries. */
export const identifierChanged = defineFact('register.identifier-changed', 1, {
  formerEntry: field.maybe(ref()),
  currentEntry: ref(),
});

export const died = defineFact('register.died', 1, {});

/** Day of arrival in Belgium: what the temporarily protected are offered hangs on it (UA-03, UA-04). */
export const arrived = defineFact('register.arrived', 1, {});

/** A minor is enrolled in a school from this day, or is not enrolled. Until one is recorded nobody knows (domain reference §2.5). */
export const schoolEnrolmentChanged = defineFact('register.school-enrolment-changed', 1, { enrolled: yes() });

/** Another file was of the same person and went up in this one (dubbel dossier). The `facts` facts after it are what the merge brought. */
export const personsMerged = defineFact('register.persons-merged', 1, { file: ref(), facts: field.count(100_000) });

/** This file was of the same person as another and went up in that one: whoever looks for it is led there. */
export const mergedInto = defineFact('register.merged-into', 1, { person: ref() });

/** A merge, or its undoing, took the fact away that it corrects. `standsAs` is the fact that says the same in the other file; absent where none does. */
export const mergeWithdrew = defineFact('register.fact-withdrawn', 1, {
  reason: code(['merged', 'mergeUndone']),
  standsAs: field.maybe(ref()),
});

export const mergeFactDefinitions = [personsMerged, mergedInto, mergeWithdrew] as const;

export const registerFactDefinitions = [
  inflowReceived,
  letterSent,
  residenceChanged,
  stayChanged,
  nationalityChanged,
  activityChanged,
  ministryBegun,
  identifierChanged,
  died,
  arrived,
  schoolEnrolmentChanged,
] as const;
export type RegisterFact = FactOf<(typeof registerFactDefinitions)[number] | (typeof mergeFactDefinitions)[number]>;
