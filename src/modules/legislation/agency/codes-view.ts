import { languageTestKinds } from '#src/law/civic-integration/dutch/language-tests.ts';
import { nt2Hours } from '#src/law/civic-integration/dutch/advice.ts';
import { centreCities } from '#src/law/codes/centre-cities.ts';
import { legacyCode, legacyInfringements } from '#src/law/codes/legacy.ts';
import { desks } from '#src/reference/desks.ts';
import { languageMap } from '#src/reference/language-map.ts';
import {
  municipalities,
  municipalityByNis,
  municipalityOfDeskOn,
  municipalityOn,
  successorOf,
} from '#src/reference/municipalities.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { LawSettings } from '#src/law/settings.ts';
import type { LawCodes } from './contract.ts';
import { whyNobody } from './why.ts';

/** Every list of codes that has a validity in time, as it stands on a day. */
export function lawCodesOn(on: PlainDate, settings: LawSettings): LawCodes {
  const { big, centre } = centreCities.on(on, settings);
  const city = (nis: string) => ({ nis, name: municipalityByNis.get(nis)?.nl ?? nis });
  return {
    on,
    municipalities: municipalities
      .filter(({ nis }) => municipalityOn(nis, on).type === 'stands')
      .map(({ nis, nl, region, validFrom, validUntil }) => ({ nis, name: nl, region, from: validFrom, until: validUntil })),
    ended: municipalities.flatMap(({ nis, nl, validUntil }) => {
      const successor = successorOf(nis);
      return validUntil === null || validUntil > on || successor === null
        ? []
        : [{ nis, name: nl, until: validUntil, successor: successor.nis }];
    }),
    centreCities: { big: big.map(city), centre: centre.map(city) },
    desks: desks.map((desk) => ({ code: desk.code, name: desk.name, nis: municipalityOfDeskOn(desk, on)?.nis ?? null })),
    languages: languageMap.map(({ code, nl, otherNames = [], lists, covers = [] }) => ({
      code,
      nl,
      otherNames: [...otherNames],
      lists: [...lists],
      covers: [...covers],
    })),
    nt2Tracks: Object.entries(nt2Hours.on(on, settings)).map(([track, { amount, unit }]) => ({ track, amount, unit })),
    nt2Tests: Object.fromEntries(Object.entries(languageTestKinds.on(on, settings)).map(([kind, list]) => [kind, [...list]])),
    legacy: [
      ...Object.keys(legacyInfringements.on(on, settings)).map((code) => ({ list: 'infringement' as const, code })),
      { list: 'targetGroup' as const, code: 'RECHT_PLICHT' },
    ].flatMap(({ list, code }) => {
      const outcome = legacyCode(list, code, settings);
      if (!outcome.known) return [];
      const { mapped, readOnly } = outcome.value;
      return [{ list, code, mapped, readOnly, reasons: whyNobody(outcome.grounds, on, settings) }];
    }),
  };
}
