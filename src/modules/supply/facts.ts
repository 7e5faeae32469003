import { defineFact, field } from '#src/facts/define.ts';

/** The kinds of centre that the department of Education counts. */
const deliveredProviders = ['cbe', 'cvo'] as const;

/**
 * Inschrijvingen NT2 of one kind of centre in one month, as Education delivered them: a count, of courses and not of persons.
 * `on` is the last day of that month. On a stream of its own: the deliverer, not a person. A later delivery corrects an earlier.
 */
const nt2EnrolmentsDelivered = defineFact('supply.nt2-enrolments-delivered', 1, {
  provider: field.code(deliveredProviders),
  from: field.day(),
  enrolments: field.count(10_000_000),
});

export const supplyFactDefinitions = [nt2EnrolmentsDelivered] as const;
