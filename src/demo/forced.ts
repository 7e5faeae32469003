/**
 * What the printed numbers themselves force upon the population against the rules. The test on lawfulness counts what the
 * law finds and takes off these and nothing else; `count` is exact.
 */
export const forcedExceptions = [
  {
    fact: 'trajectory.contract-signed',
    what: 'contract while the target group is unknown',
    count: 17,
    reason:
      'Figure 15 prints 17 running contracts under "Onbekend/Nader te bepalen" (Antwerp province 4, East Flanders 6, Flemish Brabant 5, West Flanders 2). ' +
      'A contract asks a confirmed target group (domain reference §3.2, T4). These persons have an unknown ground of stay: the recorded group is what the law says.',
  },
  {
    fact: 'trajectory.regular-participation-proven',
    what: 'proof of regular participation for who is not mandatory',
    count: 1,
    reason:
      "Figure 31 prints one proof for Brussels in 2023. The proof is for the mandatory, and before 1 January 2024 the sources name nobody in Brussels who was (product owner's decision 5).",
  },
] as const;
