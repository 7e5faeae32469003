import { day, LAST_DAY } from '../calendar.ts';
import { originsByLanguage } from '../names/origins.ts';
import type { OriginCode } from '../names/origins.ts';
import type { Life } from '../plan/life.ts';
import type { Chance } from '../random.ts';
import { languageCodes } from '#src/reference/languages.ts';
import type { LanguageCode } from '#src/reference/languages.ts';
import type { NationalityGroup, StayGround } from '#src/modules/register/codes.ts';

/** Who somebody is, as far as the law and a name ask. */
export interface Profile {
  readonly woman: boolean;
  readonly language: LanguageCode;
  readonly origin: OriginCode;
  readonly nationality: NationalityGroup;
  readonly stayGround: StayGround;
  readonly temporaryProtection: boolean;
  readonly birth: number;
  readonly firstRegistered: number;
  readonly literate: boolean;
  readonly works: boolean;
  readonly studies: boolean;
}

/** Languages of those of whom no course tells it: newcomers from the EU for the most part, or people who know the country. */
const entitledMix: readonly (readonly [LanguageCode, number])[] = [
  ['ro', 17],
  ['nl', 15],
  ['bg', 10],
  ['pl', 9],
  ['fr', 8],
  ['uk', 9],
  ['en', 9],
  ['pt', 6],
  ['es', 6],
  ['it', 5],
  ['ar', 4],
  ['tr', 3],
  ['ru', 2],
  ['hu', 1],
  ['hi', 2],
  ['zh', 1],
];
const mandatoryMix: readonly (readonly [LanguageCode, number])[] = [
  ['ar', 24],
  ['ps', 8],
  ['ti', 8],
  ['en', 10],
  ['tr', 8],
  ['prs', 5],
  ['fr', 6],
  ['fa', 4],
  ['sq', 4],
  ['so', 3],
  ['ary', 4],
  ['ru', 3],
  ['th', 2],
  ['ku', 3],
  ['es', 2],
  ['ne', 2],
  ['hi', 2],
  ['ur', 2],
  ['zh', 1],
  ['pt', 1],
  ['tl', 1],
  ['hy', 1],
  ['tw', 1],
  ['vi', 1],
];
const protectionLanguages: readonly LanguageCode[] = ['ti', 'ps', 'prs', 'so', 'fa', 'ar', 'ku'];
/** Of the entitled who speak it, so many in hundred are nationals of the EU; of other languages three. */
const euShare: Partial<Record<LanguageCode, number>> = {
  ro: 98,
  pl: 99,
  bg: 98,
  hu: 98,
  it: 98,
  pt: 78,
  es: 62,
  nl: 85,
  fr: 45,
  en: 30,
};
const THREE_YEARS = 1096;

export function drawProfile(life: Life, chance: Chance): Profile {
  const mandatory = life.group === 'mandatory';
  const language = life.language ?? mixed(mandatory || life.group === 'notTarget' ? mandatoryMix : entitledMix, chance);
  const eu =
    !mandatory && life.group !== 'notTarget' && life.group !== 'toBeDetermined' && chance.next() * 100 < (euShare[language] ?? 3);
  const origin = chance.pick(eu ? originsByLanguage[language].eu : originsByLanguage[language].other);
  const stayGround = drawStay(life, language, eu, chance);
  const longStay =
    life.region === 'brussels' && !mandatory && (stayGround === 'recognisedRefugee' || stayGround === 'familyReunificationNonEu');
  const firstRegistered = drawFirstRegistration(life, stayGround, longStay, chance);
  const schooled = life.orientation.startsWith('X');
  const mustBeLiterate = schooled || (life.contract !== null && life.contract < day('2022-03-01'));
  const works = chance.yes(mandatory ? 0.24 : 0.55);
  return {
    woman: chance.yes(0.52),
    language,
    origin,
    nationality: eu ? 'eu' : 'nonEu',
    stayGround,
    temporaryProtection: stayGround === 'temporaryProtection',
    birth: drawBirth(life, firstRegistered, chance),
    firstRegistered,
    literate: mustBeLiterate || !chance.yes(mandatory ? (protectionLanguages.includes(language) ? 0.17 : 0.07) : 0.02),
    works,
    studies: !works && chance.yes(mandatory ? 0.05 : 0.08),
  };
}

/**
 * Brussels binds who registers there from 2024 on with a short stay; of those who registered between June 2022 and then the
 * sources do not say it. Who is entitled there came with free movement, or earlier.
 */
function drawFirstRegistration(life: Life, stayGround: StayGround, longStay: boolean, chance: Chance): number {
  const soon = life.inflow - chance.int(3, 28);
  if (life.region !== 'brussels') return soon;
  if (life.group === 'mandatory') return Math.max(soon, day('2024-01-02'));
  if (stayGround === 'temporaryProtection') return Math.min(soon, chance.int(day('2022-03-14'), day('2022-05-25')));
  return longStay ? life.inflow - chance.int(THREE_YEARS + 20, THREE_YEARS + 650) : soon;
}

function drawStay(life: Life, language: LanguageCode, eu: boolean, chance: Chance): StayGround {
  if (life.group === 'notTarget') return 'asylumApplicant';
  if (life.group === 'toBeDetermined') return 'unknown';
  if (eu) return 'freeMovement';
  if (life.group === 'mandatory') {
    const grounds = [
      'recognisedRefugee',
      'subsidiaryProtection',
      'familyReunificationNonEu',
      'regularised',
      'traffickingVictim',
    ] as const;
    return (
      grounds[chance.weighted(protectionLanguages.includes(language) ? [62, 12, 22, 3, 1] : [8, 2, 84, 5, 1])] ??
      'recognisedRefugee'
    );
  }
  if (language === 'uk' && life.inflow > day('2022-03-20')) return 'temporaryProtection';
  if (life.group === 'minor') return chance.yes(0.5) ? 'familyReunificationNonEu' : 'familyReunificationEu';
  if (life.region === 'brussels')
    return chance.yes(0.55) ? 'familyReunificationEu' : chance.yes(0.6) ? 'recognisedRefugee' : 'familyReunificationNonEu';
  return (
    (['familyReunificationEu', 'work', 'study'] as const)[
      chance.weighted(life.contract === null ? [40, 38, 22] : [55, 35, 10])
    ] ?? 'work'
  );
}

/** Adults are of age on the day of their first registration, and no one with a duty turns 65 before the last day of the demo. */
function drawBirth(life: Life, firstRegistered: number, chance: Chance): number {
  if (life.kind === 'minor') {
    const [from, until] = (
      [
        [30, 71],
        [72, 143],
        [144, 214],
      ] as const
    )[life.ageBand ?? 0];
    return Math.floor(life.inflow - chance.int(from, until) * 30.4375 - chance.int(1, 28));
  }
  if (life.group === 'minor') return Math.floor((life.contract ?? life.inflow) - 17.4 * 365.25);
  const oldest = life.group === 'mandatory' ? LAST_DAY - 64 * 365.25 : firstRegistered - 72 * 365.25;
  const youngest = firstRegistered - Math.floor(18.3 * 365.25);
  const years = Math.floor(-11 * Math.log(1 - chance.next() * 0.97) * 0.75 + chance.next() * 9);
  return Math.max(Math.ceil(oldest), youngest - Math.floor(years * 365.25) - chance.int(0, 364));
}

function mixed(mix: readonly (readonly [LanguageCode, number])[], chance: Chance): LanguageCode {
  return mix[chance.weighted(mix.map(([, weight]) => weight))]?.[0] ?? languageCodes[0];
}
