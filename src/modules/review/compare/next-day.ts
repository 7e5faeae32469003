import { addDays, addMonths } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { FORGOTTEN_DAYS } from './certificates.ts';
import { NEVER_INVITED_DAYS } from './group-today.ts';
import type { Life } from './life.ts';

/** No dossier goes longer without being looked at, whatever we think may change. */
const AT_LEAST_EVERY_DAYS = 90;
/** Birthdays that the law knows. */
const AGES = [16, 18, 65];

/** The first day after the review on which something falls that the law may hang on: a birthday, a term, the end of a suspension. */
export function nextDay(life: Life): PlainDate {
  const { file, on, effective } = life;
  let next = addDays(on, AT_LEAST_EVERY_DAYS);
  const consider = (day: PlainDate | null | undefined): void => {
    if (day !== null && day !== undefined && day > on && day < next) next = day;
  };
  const { birthDay } = file;
  if (birthDay !== null) for (const age of AGES) consider(addMonths(birthDay, 12 * age));
  for (const { until } of file.suspensions) consider(addDays(until, 1));
  for (const { dueOn } of life.judgement().deadlines) consider(addDays(dueOn, 1));
  const { certificate, targetGroup } = life.judgement();
  if (certificate.known && certificate.value.entitledSince !== null)
    consider(addDays(certificate.value.entitledSince, FORGOTTEN_DAYS));
  if (targetGroup.known && targetGroup.value.dutySince !== null)
    consider(addDays(targetGroup.value.dutySince, NEVER_INVITED_DAYS + 1));
  for (const fact of effective) consider(fact.on);
  return next;
}
