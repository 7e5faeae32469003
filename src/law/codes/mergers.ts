import { plainDate } from '#src/kernel/plain-date.ts';
import { parameter } from '../define/parameter.ts';
import { rule } from '../define/rule.ts';
import { cite } from '../sources.ts';

/** Municipalities (NIS codes) that became one. A new municipality may keep the code of one of the old ones (Antwerp). */
export interface Merger {
  readonly code: string;
  readonly name: string;
  readonly from: readonly string[];
}

export const mergers = parameter<readonly Merger[]>({
  id: 'NIS-MERGERS',
  title: {
    nl: 'Fusies van gemeenten op 1 januari 2025 (28 worden 13)',
    en: 'Mergers of municipalities on 1 January 2025 (28 become 13)',
    fr: 'Fusions de communes au 1er janvier 2025 (28 deviennent 13)',
  },
  unit: 'NIS codes',
  anchor: 'asked',
  checkedOn: plainDate('2026-11-21'),
  values: [
    { from: null, value: [], citations: [cite('p56', 'codelijst vóór de fusies')] },
    {
      from: plainDate('2025-01-01'),
      value: [
        { code: '11002', name: 'Antwerpen', from: ['11002', '11007'] },
        { code: '23106', name: 'Pajottegem', from: ['23023', '23024', '23032'] },
        { code: '37021', name: 'Wingene', from: ['37012', '37018'] },
        { code: '37022', name: 'Tielt', from: ['37007', '37015'] },
        { code: '44086', name: 'Nazareth-De Pinte', from: ['44012', '44048'] },
        { code: '44087', name: 'Lochristi', from: ['44034', '44073'] },
        { code: '46029', name: 'Lokeren', from: ['46014', '44045'] },
        { code: '44088', name: 'Merelbeke-Melle', from: ['44040', '44043'] },
        { code: '46030', name: 'Beveren-Kruibeke-Zwijndrecht', from: ['46003', '46013', '11056'] },
        { code: '73110', name: 'Bilzen-Hoeselt', from: ['73006', '73032'] },
        { code: '73111', name: 'Tongeren-Borgloon', from: ['73009', '73083'] },
        { code: '71071', name: 'Tessenderlo-Ham', from: ['71069', '71057'] },
        { code: '71072', name: 'Hasselt', from: ['71022', '73040'] },
      ],
      citations: [cite('p56', 'fusies van 1 januari 2025')],
    },
  ],
});

/** Why a code of a municipality cannot stand on a day. The list itself is a reference file; this says what follows from it. */
export const municipalityCodeRule = rule({
  id: 'NIS-CODE',
  title: { nl: 'Gemeentecode op een dag', en: 'Municipality code on a day', fr: 'Code de commune à une date' },
  anchor: 'asked',
  reads: [],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p55', 'lijst 2019'), cite('p56', 'fusies van 1 januari 2025')] }],
  says: {
    stands: {
      nl: 'De code {code} ({name}) geldt op {day}.',
      en: 'Code {code} ({name}) holds on {day}.',
      fr: 'Le code {code} ({name}) est valable le {day}.',
    },
    ended: {
      nl: 'De code {code} ({name}) geldt niet meer sinds {until}: gebruik {newCode} ({newName}).',
      en: 'Code {code} ({name}) no longer holds since {until}: use {newCode} ({newName}).',
      fr: 'Le code {code} ({name}) n’est plus valable depuis le {until} : utilisez {newCode} ({newName}).',
    },
    notYet: {
      nl: 'De code {code} ({name}) geldt pas vanaf {from}: gebruik daarvoor een van {oldCodes}.',
      en: 'Code {code} ({name}) holds only from {from}: use one of {oldCodes} before.',
      fr: 'Le code {code} ({name}) n’est valable qu’à partir du {from} : utilisez avant l’un de {oldCodes}.',
    },
    unknown: {
      nl: 'De code {code} is geen gemeente van Vlaanderen of Brussel.',
      en: 'Code {code} is no municipality of Flanders or Brussels.',
      fr: 'Le code {code} n’est pas une commune de Flandre ou de Bruxelles.',
    },
  },
});
