/** Grounds of exemption, suspension and infringement. Source: domain reference §2.6, §2.7, §8.2. */
export const exemptionGrounds = [
  'permanentIllnessOrDisability',
  'age65Plus',
  'diplomaOrAttest',
  'priorAttest',
  'belgianDiploma',
  'freeMovement',
] as const;
export const suspensionGrounds = [
  'illness',
  'maternity',
  'familyCare',
  'psychosocial',
  'noChildcare',
  'workOrTraining',
  'medical6m',
] as const;
export const infringementKinds = [
  'notRegisteredInTime',
  'notRegularlyParticipating',
  'refusedContract',
  'endedEarlyUnlawfully',
  'notCompleted',
  'noCooperationIntake',
  'noCooperationInvestigation',
  'vdabRegistrationLate',
] as const;
/** Data that changed; the last three are derived (§8.3). */
export const infringementCancellations = [
  'addressChange',
  'stayStatusUpdate',
  'otherDataChange',
  'exempted',
  'deceased',
  'registeredInError',
] as const;
/** Why no fee is asked. The source counts eight categories and names none, so the agency names its own (domain reference §16, Q15). */
export const feeExemptionCategories = [
  'staffDecision',
  'category1',
  'category2',
  'category3',
  'category4',
  'category5',
  'category6',
  'category7',
  'category8',
  'nt2SocialCorrection',
] as const;
/** The parts of a trajectory in which somebody sits in class. */
export const learningPillars = ['dutch', 'orientation'] as const;
/** What follows on a fine that is not paid. */
export const fineSteps = ['reminder', 'recovery', 'irrecoverable'] as const;
export const contractEndReasons = [
  'certificateIssued',
  'effortDeclaration',
  'exempted',
  'movedAway',
  'noLongerTargetGroup',
  'passedOn',
  'deceased',
  'endedByClient',
  'endedByAgency',
  'duplicate',
] as const;
export const courseForms = [
  'classroom',
  'online',
  'selfStudy',
  'preTrack',
  'abroad',
  'remediation',
  'sectorTrack',
  'individual',
] as const;
/** Of the process of the course, beside the test; known since 1 March 2023. */
export const processResults = ['sufficient', 'insufficient', 'notAssessed'] as const;
/**
 * Order of age: numbers in the figures' columns follow it, so a new kind goes last. `cbe` is CBE without a further kind.
 * Source: domain reference §5.2, annual report 2024 figure 35.
 */
export const nt2Advices = [
  'cbeLiteracy',
  'cbe',
  'cvoExtended',
  'cvoStandard',
  'shortTrack',
  'cbeNt2',
  'other',
  'noFollowUp',
] as const;
export const nt2InterviewKinds = ['nt2Interview', 'levelTest', 'housingCode'] as const;
/** Of figures 38 and 40 of the annual report 2024; the last four are what figure 40 counts. */
export const nt2TestKinds = [
  'cbeEntry',
  'cvoEntry',
  'covaar',
  'latinScript',
  'ctA12',
  'ctB12',
  'ctPrescreening',
  'homeLanguageDutch',
] as const;
/** Who takes tests of Dutch: the three agencies and the House of Dutch in Brussels. */
export const nt2TestOrganisers = ['agii', 'atlas', 'amal', 'houseOfDutch'] as const;
export const courseProviders = ['cbe', 'cvo', 'utc', 'vdab', 'syntra'] as const;
export const cefrLevels = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2'] as const;

export type ExemptionGround = (typeof exemptionGrounds)[number];
export type SuspensionGround = (typeof suspensionGrounds)[number];
export type InfringementKind = (typeof infringementKinds)[number];
export type InfringementCancellation = (typeof infringementCancellations)[number];
export type ContractEndReason = (typeof contractEndReasons)[number];
