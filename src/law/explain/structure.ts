/**
 * Which step of a reasoning rests on which. A rule hangs under the first rule of its list that is there as well; `rule finding`
 * goes before `rule`. What is not listed hangs under the conclusion. Defaults (anchor 'setting') hang under the step that used them.
 */
const grounds = ['TG-F-08', 'TG-F-09', 'TG-F-10', 'TG-F-11', 'TG-F-12', 'TG-F-14', 'TG-B-02'];
const duty = ['TG-F-16', 'TG-F-16.end'];
const noDuty = ['TG-B-03', 'TG-F-05', 'TG-F-04', 'TG-F-07', 'TG-F-17', 'TG-F-03', 'TG-MINOR', 'BX-STAY', 'TG-F-TRACK'];
const terms = ['D1', 'D2', 'D3', 'D5', 'D6', 'D7', 'D8', 'D9', 'D10', 'D15'];
const cuts = ['MO-CUT-1', 'MO-CUT-2', 'MO-CUT-3', 'MO-CUT-4'];
const pillars = ['NT2', 'NT2-TEST', 'MO', ...cuts, 'WORK', 'PNT'];
const restsOnTheGroup = ['HF-0', 'HF-7', 'PILLARS', 'AT-3', 'PNT', ...terms];

const under: { readonly [rule: string]: readonly string[] } = {
  'TG-REGION': [...grounds, 'TG-F-01', ...noDuty, ...duty],
  'TG-F-01': [...grounds, ...noDuty, 'TG-F-02', ...duty],
  'TG-F-02 registered': [...grounds, ...noDuty, 'TG-F-02', ...duty],
  'TG-F-02': restsOnTheGroup,
  'TG-F-06': [...grounds, 'TG-F-02', ...duty],
  'TG-F-13': [...grounds, 'TG-F-02', ...duty],
  'TG-B-01': ['TG-B-02', 'BX-STAY', ...duty],
  'TG-F-15': ['TG-MINOR'],
  'TG-F-01.early': ['TG-MINOR'],
  'TG-F-02.document': ['TG-F-07', 'TG-F-17', 'TG-B-03', 'TG-F-02'],
  'TG-B-04': ['NT2', 'AT-DECISION'],
  'UA-01': ['TG-F-02', 'TG-B-03'],
  'UA-03': ['TG-F-02', 'TG-B-03'],
  'UA-04': ['TG-F-02', 'TG-B-03'],
  'UA-05': ['WORK', 'TG-F-02'],
  ...Object.fromEntries(grounds.map((rule) => [rule, [...duty, ...restsOnTheGroup]])),
  ...Object.fromEntries(duty.map((rule) => [rule, restsOnTheGroup])),
  ...Object.fromEntries(noDuty.map((rule) => [rule, ['TG-F-02', ...restsOnTheGroup]])),
  'AT-DECISION registeredLate': ['WORK'],
  'AT-DECISION lateIsABar': ['WORK'],
  'AT-LEG': ['AT-DECISION'],
  'AT-1': ['AT-DECISION'],
  'AT-2': ['AT-DECISION'],
  'AT-3': ['AT-DECISION', 'PNT'],
  'AT-4': ['AT-DECISION', 'NT2'],
  PILLARS: ['AT-DECISION', ...pillars, 'D2', 'D3'],
  NT2: ['AT-DECISION'],
  'NT2-TEST': ['AT-4', 'NT2', 'AT-DECISION'],
  'NT2-ALFA': ['NT2', 'AT-DECISION'],
  MO: ['AT-DECISION'],
  ...Object.fromEntries(cuts.map((rule) => [rule, ['MO', 'AT-DECISION']])),
  'MO-TEST-INPUT': ['MO'],
  WORK: ['D2', 'D3', 'AT-DECISION'],
  'WORK-DONE': ['WORK', 'D2', 'D3', 'AT-DECISION'],
  PNT: ['AT-3', 'AT-DECISION'],
  'PNT-HOURS': ['PNT'],
  SUSPENSION: terms,
  TERM: terms,
};

export function restsUnder(rule: string, finding: string): readonly string[] {
  return under[`${rule} ${finding}`] ?? under[rule] ?? [];
}

/** Of what hangs under nothing, the first of these that is there is the conclusion; otherwise the first step is. */
export const conclusions: readonly string[] = [
  'PR-REGULAR',
  'PR-EFFORT',
  'HF-1',
  'HF-7.limits',
  'AT-DECISION',
  ...terms,
  'HF-0',
  'HF-7',
  'NT2',
  'NT2-TEST',
  'MO',
  ...cuts,
  'WORK',
  'PNT',
  ...duty,
  'TG-MINOR',
  'TG-F-02',
];
