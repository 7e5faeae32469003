import { plainDate } from '#src/kernel/plain-date.ts';
import { parameter } from '../define/parameter.ts';
import { rule } from '../define/rule.ts';
import { known, unknown } from '../define/unknown.ts';
import type { Outcome } from '../outcome.ts';
import { lawHere } from '../settings.ts';
import type { LawSettings } from '../settings.ts';
import { cite } from '../sources.ts';

/** Codes of infringements in the interface of the old system. What nobody knows any more is kept as it came, and never written anew. */
export const legacyInfringements = parameter<{ readonly [code: string]: string }>({
  id: 'LEGACY-INFRINGEMENT',
  title: {
    nl: 'Oude codes van inbreuken',
    en: 'Old codes of infringements',
    fr: 'Anciens codes d’infraction',
  },
  unit: 'codes',
  anchor: 'asked',
  checkedOn: plainDate('2026-11-21'),
  values: [
    {
      from: null,
      value: {
        '1': 'notRegisteredInTime',
        '2': 'noCooperationIntake',
        '3': 'noCooperationInvestigation',
        '4': 'LEGACY_UNKNOWN_4',
        '5': 'notRegularlyParticipating',
        '6': 'LEGACY_UNKNOWN_6',
        '7': 'LEGACY_UNKNOWN_7',
        '8': 'LEGACY_UNKNOWN_8',
      },
      citations: [cite('p50', 'codes 1, 2, 3 en 5 als voorbeeld', 'D'), cite('defaults', 'Q38')],
    },
  ],
});

export const legacyCodeRule = rule({
  id: 'LEGACY-CODE',
  title: { nl: 'Codes van het oude systeem', en: 'Codes of the old system', fr: 'Codes de l’ancien système' },
  anchor: 'asked',
  reads: [],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p50', 'oude interface', 'D'), cite('defaults', 'Q32, Q38')] }],
  says: {
    mapped: {
      nl: 'De oude code {code} wordt {mapped}.',
      en: 'The old code {code} becomes {mapped}.',
      fr: 'L’ancien code {code} devient {mapped}.',
    },
    readOnly: {
      nl: 'Van de oude code {code} is de betekenis niet bekend. Ze wordt bewaard als {mapped} en kan enkel gelezen worden.',
      en: 'The meaning of the old code {code} is not known. It is kept as {mapped} and can only be read.',
      fr: 'La signification de l’ancien code {code} est inconnue. Il est conservé comme {mapped}, en lecture seule.',
    },
    noted: {
      nl: 'De oude code {code} wordt {mapped}. Nota: de bron legt niet uit wat recht en plicht samen betekenden.',
      en: 'The old code {code} becomes {mapped}. Note: the source does not explain what right and duty together meant.',
      fr: 'L’ancien code {code} devient {mapped}. Note : la source n’explique pas ce que droit et devoir ensemble signifiaient.',
    },
    noSuchCode: {
      nl: 'De oude code {code} komt in de beschrijving niet voor.',
      en: 'The old code {code} does not occur in the description.',
      fr: 'L’ancien code {code} n’apparaît pas dans la description.',
    },
  },
});

export const legacyLists = ['infringement', 'targetGroup'] as const;

export interface LegacyCode {
  readonly code: string;
  /** Our code, or LEGACY_UNKNOWN_n. */
  readonly mapped: string;
  /** May be shown and kept, never recorded anew. */
  readonly readOnly: boolean;
}

/** Q32 and Q38: what a code of the old system means here. */
export function legacyCode(
  list: (typeof legacyLists)[number],
  code: string,
  settings: LawSettings = lawHere(),
): Outcome<LegacyCode> {
  if (list === 'targetGroup' && code === 'RECHT_PLICHT') {
    const { value: mapped, ground } = settings.legacyRechtPlicht;
    return known({ code, mapped, readOnly: false }, [legacyCodeRule.ground('noted', null, { code, mapped }), ground]);
  }
  const codes = list === 'infringement' ? legacyInfringements.timeline(settings)[0]?.value : undefined;
  const mapped = codes !== undefined && Object.hasOwn(codes, code) ? codes[code] : undefined;
  if (mapped === undefined) return unknown('legacyCodeUnknown', ['code'], [legacyCodeRule.ground('noSuchCode', null, { code })]);
  const readOnly = mapped.startsWith('LEGACY_UNKNOWN_');
  return known({ code, mapped, readOnly }, [legacyCodeRule.ground(readOnly ? 'readOnly' : 'mapped', null, { code, mapped })]);
}
