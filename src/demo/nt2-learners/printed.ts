/**
 * What source 004 prints in figures 33 to 40, as targets; ../margins/printed.ts says who reads this and who must not. A row is
 * the five regions of `talkRegions`: the House of Dutch does this work in Brussels, so the printed totals are of these five.
 */
export const talkRegions = ['provAntwerp', 'limburg', 'eastFlanders', 'flemishBrabant', 'westFlanders'] as const;
export type TalkRegion = (typeof talkRegions)[number];
export type TalkYear = 2023 | 2024;
export const talkYears = [2023, 2024] as const;
type Row = readonly [number, number, number, number, number];

/** Figure 33: unique persons by region, and in the whole area. */
export const persons: { readonly [Year in TalkYear]: Row } = {
  2023: [7626, 7381, 10_587, 11_776, 9895],
  2024: [6761, 6896, 10_545, 12_085, 9985],
};
export const personsInAll: { readonly [Year in TalkYear]: number } = { 2023: 46_600, 2024: 45_755 };

/**
 * Figure 34, with the rows of Limburg and East Flanders changed about: as printed, East Flanders held 9,010 talks with 10,545
 * persons. data/published/annual-report-2024-notes.json says why it is those two rows.
 */
export const interviews2024 = {
  nt2Interview: [9083, 8340, 15_290, 16_471, 13_202],
  levelTest: [161, 670, 86, 43, 388],
  housingCode: [0, 0, 2, 0, 14],
} as const satisfies { readonly [kind: string]: Row };

/** Figure 35. */
export const advice2024 = {
  cbe: [247, 116, 138, 28, 188],
  cbeLiteracy: [386, 388, 449, 323, 758],
  cbeNt2: [780, 799, 821, 997, 1431],
  cvoStandard: [2546, 2578, 3291, 4744, 4262],
  shortTrack: [1424, 1370, 1574, 3392, 607],
  cvoExtended: [740, 518, 1151, 1260, 1489],
  other: [5, 3, 1, 3, 0],
  noFollowUp: [82, 53, 24, 12, 21],
} as const satisfies { readonly [advice: string]: Row };
export type Advice = keyof typeof advice2024;
export const adviceKinds = Object.keys(advice2024) as readonly Advice[]; // the keys are those of the record
/** Only in the text. */
export const adviceInAll2023 = 40_080;

/** Figure 37. */
export const enrolments = {
  cbe: { 2023: 83_379, 2024: 106_106 },
  cvo: { 2023: 351_645, 2024: 452_407 },
} as const;

/** Figure 38, by AgII in 2024: CT A1-2 and CT B1-2 are printed as one. */
export const agencyTests2024 = { cbeEntry: 645, certifying: 1989, covaar: 15_706, cvoEntry: 14_897, latinScript: 4143 } as const;

/** Figure 40, by all who take them. */
export const certifyingTests = {
  ctA12: { 2023: 3947, 2024: 4786 },
  ctB12: { 2023: 404, 2024: 516 },
  ctPrescreening: { 2023: 1846, 2024: 2080 },
  homeLanguageDutch: { 2023: 778, 2024: 818 },
} as const;
