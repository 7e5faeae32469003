/**
 * Mistakes that are in the population on purpose (lives/recorded-otherwise.ts), so that the review has something to find. The
 * test on lawfulness expects exactly these beside what the printed numbers force; no printed figure counts any of them.
 */
export const intendedMistakes = [
  {
    fact: 'trajectory.target-group-determined',
    what: 'recorded as mandatory, the law says entitled',
    count: 223,
  },
  {
    fact: 'trajectory.target-group-determined',
    what: 'recorded as entitled, the law says mandatory',
    count: 181,
  },
  {
    fact: 'trajectory.target-group-determined',
    what: 'recorded as notTarget, the law says entitled',
    count: 90,
  },
  {
    fact: 'trajectory.target-group-determined',
    what: 'recorded as notTarget, the law says mandatory',
    count: 50,
  },
  {
    fact: 'trajectory.infringement-established',
    what: 'not registered in time, but the term runs',
    count: 62,
  },
] as const;
