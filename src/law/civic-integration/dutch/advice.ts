import { plainDate } from '#src/kernel/plain-date.ts';
import { parameter } from '../../define/parameter.ts';
import { cite } from '../../sources.ts';

/**
 * Kinds of NT2 advice. `cbeLiteracy` is CBE alfa and `cbe` is CBE, both without a sub-kind, as they are counted and recorded;
 * `shortTrack` is CVO or UTC short.
 */
export const nt2AdviceKinds = [
  'cbeAlfa1140',
  'cbeAlfa600',
  'cbeLiteracy',
  'cbeNt2',
  'cbe',
  'cvoStandard',
  'cvoExtended',
  'shortTrack',
  'other',
  'noFollowUp',
] as const;
export type Nt2AdviceKind = (typeof nt2AdviceKinds)[number];

export const nt2Providers = ['cbe', 'cvo', 'utc', 'vdab', 'syntra'] as const;
export type Nt2Provider = (typeof nt2Providers)[number];

/** Which providers an advice leads to; null where it names none. */
export const providersOfAdvice: { readonly [Kind in Nt2AdviceKind]: readonly Nt2Provider[] | null } = {
  cbeAlfa1140: ['cbe'],
  cbeAlfa600: ['cbe'],
  cbeLiteracy: ['cbe'],
  cbeNt2: ['cbe'],
  cbe: ['cbe'],
  cvoStandard: ['cvo'],
  cvoExtended: ['cvo'],
  shortTrack: ['cvo', 'utc'],
  other: null,
  noFollowUp: null,
};

/** A teaching period (lestijd) and an hour (uur) are two units: the source uses the one for CBE, the other for CVO. */
export interface TrackLength {
  readonly amount: number;
  readonly unit: 'lestijd' | 'uur';
  /** Level at the end; null where the source names none. The script module leads to the normal track. */
  readonly oral: 'a2' | null;
  readonly written: 'a1' | 'a2' | null;
}

export const nt2Hours = parameter<{ readonly [track: string]: TrackLength }>({
  id: 'NT2-HOURS',
  title: {
    nl: 'Duur van de NT2-trajecten, elk in zijn eigen eenheid',
    en: 'Length of the Dutch tracks, each in its own unit',
    fr: 'Durée des parcours de néerlandais, chacun dans son unité',
  },
  unit: 'lestijd or uur',
  anchor: 'asked',
  checkedOn: plainDate('2026-11-21'),
  values: [
    {
      from: null,
      value: {
        cbeAlfa1140: { amount: 1140, unit: 'lestijd', oral: 'a2', written: 'a1' },
        cbeAlfa600: { amount: 600, unit: 'lestijd', oral: 'a2', written: null },
        cbeNt2: { amount: 480, unit: 'lestijd', oral: 'a2', written: 'a2' },
        cvoStandard: { amount: 240, unit: 'uur', oral: 'a2', written: 'a2' },
        cvoExtended: { amount: 360, unit: 'uur', oral: 'a2', written: 'a2' },
        shortTrack: { amount: 160, unit: 'uur', oral: 'a2', written: 'a2' },
        latinScriptCbe: { amount: 180, unit: 'uur', oral: null, written: null },
        latinScriptCvo: { amount: 40, unit: 'uur', oral: null, written: null },
      },
      citations: [cite('s004', '§2.2')],
    },
  ],
});
