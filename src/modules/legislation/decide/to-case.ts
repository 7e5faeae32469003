import type { PlainDate } from '#src/kernel/plain-date.ts';
import { emptyCase } from '#src/law/case.ts';
import type { CaseFile, Place } from '#src/law/case.ts';
import type { Problem } from '#src/law/decide/impossible/problem.ts';
import type { PathOf } from '#src/law/explain/facts-used.ts';
import type { Texts } from '#src/law/explain/reason.ts';
import { findMunicipality } from '#src/reference/municipalities.ts';
import { regions } from '#src/reference/regions.ts';
import type { PersonTold } from './person-schema.ts';

/** A case in the law's words, and where each part of it stands in the caller's. */
export interface ToldCase {
  /** Lists in the caller's order. */
  readonly file: CaseFile;
  /** 'person.residences[1].place' for 'residences[1].place'. */
  readonly pathOf: (path: string) => string;
  /** What the law cannot even be told. */
  readonly problems: readonly Problem[];
}

/** Short forms and their lists. */
export const shortForms = {
  nationality: 'nationalities',
  residence: 'residences',
  municipality: 'residences',
  stay: 'stays',
  activity: 'activities',
} as const;

export function toCase(person: PersonTold, on: PlainDate): ToldCase {
  const since = person.firstRegisteredOn ?? on;
  const problems: Problem[] = [...saidTwice(person)];
  const place = (told: PlaceTold, from: PlainDate, path: string): Place => {
    const found = placeTold(told, from);
    if (typeof found === 'string') return found;
    problems.push({ path: `${path}${found.at}`, rule: 'FORM', code: found.code, sentence: sentences[found.code], citations: [] });
    return 'abroad';
  };
  const of = <T>(list: readonly T[] | null | undefined): readonly T[] => list ?? [];
  const { schoolEnrolment } = person;
  const file: CaseFile = {
    ...emptyCase,
    ...Object.fromEntries(sameInBoth.map((key) => [key, person[key] ?? emptyCase[key]])),
    temporaryProtection: person.temporaryProtection ?? false,
    schoolEnrolment: schoolEnrolment ?? 'unknown',
    ministry:
      person.ministerOfWorship == null
        ? null
        : {
            from: person.ministerOfWorship.from,
            communityRecognisedBefore2007: person.ministerOfWorship.communityRecognisedBefore2007 ?? false,
          },
    nationalities: of(person.nationalities ?? short(person.nationality, (group) => ({ from: since, group }))),
    stays: of(person.stays ?? short(person.stay, (ground) => ({ from: since, ground }))),
    residences:
      person.residences != null
        ? person.residences.map((told, index) => ({
            from: told.from,
            place: place(told, told.from, `person.residences[${index}].`),
          }))
        : person.residence == null && person.municipality == null
          ? []
          : [
              {
                from: since,
                place: place({ place: person.residence, municipality: person.municipality }, since, 'person.'),
              },
            ],
    activities: of(person.activities ?? short(person.activity, (told) => ({ from: since, ...told }))).map((told) => ({
      from: told.from,
      works: told.works ?? false,
      studies: told.studies ?? false,
    })),
    contract: person.contract == null ? null : { signedOn: person.contract.signedOn, endedOn: person.contract.endedOn ?? null },
    earlyTrack: person.earlyTrack ?? null,
    residenceDocuments: of(person.residenceDocuments).map((told) => ({ ...told, until: told.until ?? null })),
    waits: of(person.waits).map((told) => ({ ...told, until: told.until ?? null, pillar: told.pillar ?? null })),
    moUnavailable: of(person.moUnavailable).map((told) => ({ ...told, until: told.until ?? null })),
    moTests: of(person.moTests).map((told) => ({ ...told, kind: told.kind ?? 'afterCourse' })),
    moProcessEvaluations: of(person.moProcessEvaluations).map((told) => ({ ...told, percent: told.percent ?? null })),
    nt2Results: of(person.nt2Results).map((told) => ({
      on: told.on,
      level: told.level,
      skills: told.skills ?? 'both',
      result: told.result ?? 'passed',
      standardTest: told.standardTest ?? false,
    })),
    languageTests: of(person.languageTests).map((told) => ({ ...told, resultOn: told.resultOn ?? null })),
    participations: of(person.participations).map((told) => ({ on: told.on, halfHours: told.hours * 2 })),
    attendances: of(person.attendances).map((told) => ({ ...told, justified: told.justified ?? 0 })),
    feeParts: of(person.feeParts).map((told) => ({ ...told, askedCents: told.askedCents ?? null })),
    feePayments: of(person.feePayments).map((told) => ({ on: told.on, part: told.part, cents: told.amountCents })),
    infringements: of(person.infringements).map((told) => ({
      establishedOn: told.establishedOn,
      kind: told.kind,
      noticeOn: told.noticeOn ?? null,
      handedOverOn: told.handedOverOn ?? null,
      regularisedOn: told.regularisedOn ?? null,
      cancelledOn: told.cancelledOn ?? null,
      fine:
        told.fine == null
          ? null
          : {
              decidedOn: told.fine.decidedOn,
              cents: told.fine.amountCents,
              paidOn: told.fine.paidOn ?? null,
              remindedOn: told.fine.remindedOn ?? null,
              recoveryOn: told.fine.recoveryOn ?? null,
              irrecoverableOn: told.fine.irrecoverableOn ?? null,
            },
    })),
  };
  return { file, pathOf: pathsOf(person), problems };
}

/** What needs no translation. */
const sameInBoth = [
  'birthDay',
  'diedOn',
  'bornAbroad',
  'parentBornAbroad',
  'firstRegisteredOn',
  'arrivedOn',
  'literate',
  'dutyNotifiedOn',
  'registrationDeferredUntil',
  'registeredOn',
  'exemption',
  'suspensions',
  'moStartedOn',
  'nt2StartedOn',
  'moCourses',
  'employmentServices',
  'certificateOn',
  'effortDeclarationOn',
  'b1OralProvenOn',
  'trackStartedOn',
  'signatureDeferredUntil',
  'feeExemptions',
  'limitedLearning',
  'preTrackSince',
  'nt2Advices',
  'nt2Enrolments',
] as const satisfies (keyof CaseFile & keyof PersonTold)[];

function short<T, U>(told: T | null | undefined, as: (told: T) => U): readonly U[] {
  return told == null ? [] : [as(told)];
}

interface PlaceTold {
  readonly place?: Place | null | undefined;
  readonly municipality?: string | null | undefined;
}

function placeTold(told: PlaceTold, on: PlainDate): Place | { readonly at: string; readonly code: keyof typeof sentences } {
  if (told.municipality == null) return told.place ?? { at: 'place', code: 'noPlace' };
  const found = placeOfNis(told.municipality, on);
  if (found === null) return { at: 'municipality', code: 'unknownMunicipality' };
  return told.place == null || told.place === found ? found : { at: 'municipality', code: 'elsewhereThanPlace' };
}

/** The region of a Belgian municipality; null for a code that is in no list. Wallonia is told by its provinces. */
function placeOfNis(nis: string, on: PlainDate): Place | null {
  const found = findMunicipality(nis, on);
  if (found !== undefined) return regions[found.region].regime;
  return /^(25|5\d|6\d|8\d|9\d)/.test(nis) ? 'elsewhereBelgium' : null;
}

/** The short form and the list of the same thing. */
function saidTwice(person: PersonTold): readonly Problem[] {
  return (Object.entries(shortForms) as [keyof typeof shortForms, (typeof shortForms)[keyof typeof shortForms]][]).flatMap(
    ([name, list]) =>
      person[name] == null || person[list] == null
        ? []
        : [{ path: `person.${name}`, rule: 'FORM', code: 'saidTwice', sentence: sentences.saidTwice, citations: [] }],
  );
}

const sentences = {
  noPlace: {
    nl: 'Een woonplaats vraagt een `place` of een `municipality`.',
    en: 'A residence needs a `place` or a `municipality`.',
    fr: 'Une résidence demande `place` ou `municipality`.',
  },
  unknownMunicipality: {
    nl: 'Deze NIS-code is van geen Belgische gemeente.',
    en: 'This NIS code is of no Belgian municipality.',
    fr: 'Ce code INS ne correspond à aucune commune belge.',
  },
  elsewhereThanPlace: {
    nl: 'Deze gemeente ligt niet in het genoemde gewest.',
    en: 'This municipality does not lie in the place that is named.',
    fr: 'Cette commune ne se trouve pas dans le lieu indiqué.',
  },
  saidTwice: {
    nl: 'Dit staat er twee keer: in de korte vorm en in de lijst. Geef één van beide.',
    en: 'This is said twice: in the short form and in the list. Give one of the two.',
    fr: 'Ceci est dit deux fois : sous forme brève et dans la liste. Donnez l’un des deux.',
  },
} as const satisfies { readonly [code: string]: Texts };

const renamed: { readonly [name: string]: string } = { ministry: 'ministerOfWorship' };

function pathsOf(person: PersonTold): (path: string) => string {
  return (path) => {
    const [, key = path, index = '', rest = ''] = /^(\w+)(\[\d+\])?(.*)$/.exec(path) ?? [];
    const inTheirWords = rest.replace('.halfHours', '.hours').replace('.cents', '.amountCents');
    const brief = Object.entries(shortForms).find(
      ([name, list]) => list === key && person[name as keyof typeof shortForms] != null,
    );
    if (brief !== undefined && index !== '') return `person.${brief[0]}`;
    return `person.${renamed[key] ?? key}${index}${inTheirWords}`;
  };
}

/** As the law wants it: every list in the order of its days. The path of an item stays the caller's. */
export function inOrderOfDays({ file, pathOf }: ToldCase): { readonly file: CaseFile; readonly pathOf: PathOf } {
  const places = new Map<unknown, string>();
  const sorted = Object.entries(file).map(([key, value]) => {
    if (!Array.isArray(value)) return [key, value];
    value.forEach((item, index) => places.set(item, pathOf(`${key}[${index}]`)));
    return [key, value.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))];
  });
  return {
    file: Object.fromEntries(sorted) as CaseFile, // the same keys with the same values
    pathOf: (key, index, item) => places.get(item) ?? pathOf(index === null ? key : `${key}[${index}]`),
  };
}

function dayOf(item: { readonly from?: string; readonly on?: string; readonly establishedOn?: string }): string {
  return item.from ?? item.on ?? item.establishedOn ?? '';
}
