/**
 * What source 004 prints, as the targets of the calibration. Only src/demo reads this file; the figures module keeps
 * its own copy to compare with and never sees this one. A row is the six regions of AgII in the order of `agiiRegions`.
 */
export type Row = readonly [number, number, number, number, number, number];
export type ByYear = { readonly 2023: Row; readonly 2024: Row };

/** Figures 1 and 3. Brussels has no import before 2024. */
export const inflow: ByYear = { 2023: [8494, 0, 6633, 6489, 11468, 8104], 2024: [8081, 28771, 6150, 6237, 9880, 7770] };
/** Figure 5, by age group; Brussels is not printed. */
export const minors2024 = {
  '2-5': [686, 0, 538, 620, 572, 688],
  '6-11': [873, 0, 723, 796, 709, 921],
  '12-18': [953, 0, 829, 841, 787, 900],
} as const satisfies Record<string, Row>;
/** Figure 7. */
export const educationGuidance: ByYear = { 2023: [13, 23, 15, 0, 0, 2], 2024: [10, 19, 7, 4, 3, 0] };
/** Figure 8. */
export const registrations: ByYear = { 2023: [4172, 3130, 2832, 3434, 3508, 4028], 2024: [4002, 4228, 3151, 3461, 3543, 4308] };
/** Figure 11. */
export const exemptionCertificates: ByYear = { 2023: [112, 0, 56, 75, 53, 124], 2024: [112, 0, 82, 96, 71, 124] };
/** Figure 12. */
export const firstContracts: ByYear = { 2023: [2997, 2470, 2397, 2909, 2749, 3549], 2024: [2796, 3177, 2195, 2606, 2623, 3125] };
/** Figure 15, on 20 February 2025, by target group of the contract. */
export const runningContracts = {
  mandatory: [3877, 985, 2487, 4789, 3562, 5423],
  entitled: [1114, 3508, 1099, 1384, 1590, 1206],
  minor: [0, 0, 0, 1, 0, 0],
  toBeDetermined: [4, 0, 0, 6, 5, 2],
} as const satisfies Record<string, Row>;
/** Figure 17; in 2024 as many are taken (figure 19). */
export const exemptionTestsRequested: ByYear = { 2023: [536, 712, 339, 571, 1090, 583], 2024: [395, 596, 344, 572, 789, 886] };
/** Figure 19. */
export const exemptionTests2024 = {
  passed: [331, 497, 266, 479, 704, 702],
  failed: [64, 99, 78, 93, 85, 184],
} as const satisfies Record<string, Row>;
/** Figure 20. */
export const moTestsTaken: ByYear = { 2023: [2235, 1728, 1695, 2046, 1962, 2610], 2024: [2444, 2602, 1950, 2370, 1845, 3012] };
/** Figure 21. */
export const moTests2024 = {
  passed: [2174, 2195, 1753, 2122, 1678, 2617],
  failed: [270, 407, 197, 248, 167, 395],
} as const satisfies Record<string, Row>;
/** Figure 22. */
export const moCoursesStarted: ByYear = { 2023: [148, 141, 139, 151, 138, 163], 2024: [149, 161, 151, 147, 132, 158] };
/** Figure 23. */
export const moLearnersStarted: ByYear = {
  2023: [1962, 1972, 1944, 2011, 1835, 2458],
  2024: [2134, 2436, 2380, 2124, 1833, 2256],
};
/** Figure 24: persons who started MO for the first time in 2024, by language. */
export const moLearnersByLanguage2024 = {
  ar: [441, 467, 422, 465, 343, 478],
  en: [469, 680, 328, 231, 247, 478],
  fr: [63, 528, 39, 146, 249, 127],
  ru: [106, 184, 325, 215, 15, 95],
  tr: [8, 134, 325, 131, 241, 0],
  ps: [110, 59, 60, 199, 38, 265],
  ti: [189, 16, 80, 118, 15, 227],
  uk: [98, 213, 220, 95, 0, 0],
  es: [43, 66, 61, 0, 115, 97],
  prs: [104, 36, 71, 37, 31, 60],
  pt: [57, 16, 0, 0, 117, 99],
  ro: [0, 0, 0, 167, 55, 54],
  fa: [7, 13, 0, 133, 12, 78],
  sq: [124, 0, 59, 23, 0, 19],
  nl: [31, 0, 43, 22, 66, 26],
  so: [18, 0, 8, 13, 51, 36],
  ary: [56, 0, 0, 0, 63, 0],
  pl: [34, 0, 14, 66, 0, 0],
  th: [0, 0, 84, 18, 0, 0],
  sh: [12, 0, 79, 9, 0, 0],
  hi: [23, 0, 0, 0, 22, 50],
  tl: [0, 0, 79, 0, 0, 0],
  ur: [0, 17, 0, 0, 45, 9],
  ku: [10, 0, 0, 0, 57, 0],
  ne: [0, 0, 0, 0, 13, 43],
  zgh: [13, 7, 0, 21, 0, 0],
  hy: [0, 0, 41, 0, 0, 0],
  zh: [38, 0, 0, 0, 0, 0],
  bg: [0, 0, 6, 0, 21, 0],
  tw: [14, 0, 0, 0, 10, 0],
  hu: [21, 0, 0, 0, 0, 0],
  ka: [20, 0, 0, 0, 0, 0],
  vi: [0, 0, 17, 0, 0, 0],
  it: [0, 0, 0, 0, 0, 15],
  ml: [0, 0, 14, 0, 0, 0],
  bn: [13, 0, 0, 0, 0, 0],
  km: [3, 0, 0, 3, 7, 0],
  vgt: [0, 0, 0, 12, 0, 0],
  ta: [9, 0, 0, 0, 0, 0],
  pa: [0, 0, 5, 0, 0, 0],
} as const satisfies Record<string, Row>;
/** Figure 27: persons with a decision, whole area. */
export const moDecisions = { 2023: { passed: 14804, notPassed: 3705 }, 2024: { passed: 15670, notPassed: 6492 } } as const;
/** Figure 28. */
export const diplomaGuidances: ByYear = { 2023: [618, 460, 337, 593, 720, 630], 2024: [543, 526, 426, 615, 549, 606] };
/** Figure 29. */
export const suspensionCertificates: ByYear = { 2023: [356, 16, 403, 614, 344, 699], 2024: [553, 19, 463, 715, 466, 942] };
/** Figure 30. */
export const integrationCertificates: ByYear = {
  2023: [1953, 1227, 1485, 1772, 1928, 2209],
  2024: [2180, 1365, 1650, 2052, 2043, 2854],
};
/** Figure 31; Brussels 2024 is blank. */
export const regularParticipationProofs: ByYear = { 2023: [45, 1, 14, 19, 10, 28], 2024: [36, 0, 8, 40, 21, 35] };
/** Figure 32; there is no row for Brussels. */
export const infringementsForwarded: ByYear = { 2023: [144, 0, 117, 102, 180, 110], 2024: [113, 0, 88, 115, 205, 115] };

/** Shares of figures 4, 10 and 14 as the text gives them, in percent: the whole area first, then the regions that it names. */
export const shares = {
  inflowMandatory2024: { area: 23, flemishBrabant: 17, eastFlanders: 29 },
  registrationsMandatory2024: { area: 45, brussels: 14, westFlanders: 58 },
  registrationsNeither2024: { area: 2 },
  contractsMandatory2024: { area: 56, brussels: 19, westFlanders: 72 },
  exemptionTestsPassed2023: { area: 82 },
} as const;
