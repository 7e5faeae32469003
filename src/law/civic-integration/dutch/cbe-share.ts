import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../../define/rule.ts';
import { known, unknown } from '../../define/unknown.ts';
import type { Outcome } from '../../outcome.ts';
import { lawHere } from '../../settings.ts';
import type { LawSettings } from '../../settings.ts';
import { cite } from '../../sources.ts';
import type { Nt2AdviceKind } from './advice.ts';

export const cbeShareRule = rule({
  id: 'NT2-CBE-SHARE',
  title: {
    nl: 'Aandeel CBE in de adviezen NT2',
    en: 'Share of CBE in the advices on Dutch',
    fr: 'Part du CBE dans les avis NT2',
  },
  anchor: 'asked',
  reads: [],
  checkedOn: plainDate('2026-11-21'),
  versions: [
    { from: null, citations: [cite('s004', 'figuur 36: van som CBE en CVO'), cite('domain', '§5.2: formule nagerekend')] },
  ],
  says: {
    share: {
      nl: '{part} van de {whole} adviezen voor CBE, CVO of UTC zijn er voor CBE: {percent} %.',
      en: '{part} of the {whole} advices for CBE, CVO or UTC are for CBE: {percent} %.',
      fr: '{part} des {whole} avis pour un CBE, CVO ou UTC sont pour un CBE : {percent} %.',
    },
    none: {
      nl: 'Er zijn geen adviezen voor CBE, CVO of UTC, dus is er geen aandeel.',
      en: 'There are no advices for CBE, CVO or UTC, so there is no share.',
      fr: "Il n'y a pas d'avis pour un CBE, CVO ou UTC, donc pas de part.",
    },
  },
});

/** Numbers of a share: never a percentage without its base. */
export interface Share {
  readonly part: number;
  readonly whole: number;
  /** Between 0 and 1. */
  readonly share: number;
}

const cbeKinds: readonly Nt2AdviceKind[] = ['cbeAlfa1140', 'cbeAlfa600', 'cbeLiteracy', 'cbeNt2'];
const cvoKinds: readonly Nt2AdviceKind[] = ['cvoStandard', 'cvoExtended', 'shortTrack'];

/** CBE of all CBE, CVO and UTC; "other" and "without follow-up" are left out. Q23: CBE without a sub-kind counts. */
export function cbeShare(
  counts: { readonly [Kind in Nt2AdviceKind]?: number },
  settings: LawSettings = lawHere(),
): Outcome<Share> {
  const { value: countsToo, ground } = settings.cbeWithoutSubKindCounts;
  const sum = (kinds: readonly Nt2AdviceKind[]) => kinds.reduce((total, kind) => total + (counts[kind] ?? 0), 0);
  const part = sum(cbeKinds) + (countsToo ? (counts.cbe ?? 0) : 0);
  const whole = part + sum(cvoKinds);
  if (whole === 0) return unknown('nothingCounted', ['advices'], [cbeShareRule.ground('none', null), ground]);
  const share = part / whole;
  return known({ part, whole, share }, [cbeShareRule.ground('share', null, { part, whole, percent: percentOf(share) }), ground]);
}

/** One digit after the comma, for a sentence. */
export function percentOf(share: number): number {
  return Math.round(share * 1000) / 10;
}
