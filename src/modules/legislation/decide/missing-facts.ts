import { personSchema } from './person-schema.ts';

/** What the law calls missing, in the words of the request. Codes of an outcome ('nt2StandardTest') are no facts and fall away. */
const inTheRequest: { readonly [missing: string]: readonly string[] } = {
  nationality: ['nationalities'],
  stay: ['stays'],
  activity: ['activities'],
  testDay: ['moTests'],
  processEvaluation: ['moProcessEvaluations'],
  registration: ['registeredOn'],
};

/** Facts that would settle it where the law names only the outcome that waits. */
const byReason: { readonly [because: string]: readonly string[] } = {
  activityUnknown: ['activities'],
  birthDayUnknown: ['birthDay'],
  registrationUnknown: ['firstRegisteredOn'],
  residenceUnknown: ['residences'],
  formerResidenceUnknown: ['residences'],
  stayUnknown: ['stays'],
  nationalityUnknown: ['nationalities'],
  arrivalUnknown: ['arrivedOn'],
  processEvaluationMissing: ['moProcessEvaluations'],
  schoolEnrolmentUnknown: ['schoolEnrolment'],
  attendanceUnknown: ['attendances'],
  testResultUnknown: ['languageTests'],
};

/** Properties of the request that would settle an outcome that is not known. `groupMissing`: where all hangs on the target group. */
export function missingFacts(because: string, missing: readonly string[], groupMissing: readonly string[] = []): string[] {
  const named = missing.flatMap((name) => inTheRequest[name] ?? (name in personSchema.shape ? [name] : []));
  const found = named.length > 0 ? named : (byReason[because] ?? []);
  const paths = found.map((name) => `person.${name}`);
  return [...new Set(because === 'targetGroupUnknown' ? [...paths, ...groupMissing] : paths)];
}
