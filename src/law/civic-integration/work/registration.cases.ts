import type { CaseFile, Place } from '../../case.ts';
import { askGrounds, askPillar } from '../../define/ask.ts';
import { cases } from '../../define/cases.ts';
import { complete, day } from '../../define/people.ts';

const on = day('2025-01-01');
type Services = readonly (readonly [on: string, service: 'vdab' | 'actiris'])[];
/** A contract of 1 June 2022, signed in the first place; then moved. */
const signed = (services: Services, ...homes: (readonly [from: string, place: Place])[]): CaseFile =>
  complete('2022-06-01', '2022-09-01', {
    residences: homes.map(([from, place]) => ({ from: day(from), place })),
    employmentServices: services.map(([reached, service]) => ({ on: day(reached), service })),
  });
const flanders = ['2021-06-01', 'flanders'] as const;
const brussels = ['2021-06-01', 'brussels'] as const;

export const registrationCases = [
  ...cases(['WORK-DONE'], askPillar('work'), [
    {
      at: day('2022-08-01'),
      edge: true,
      why: 'two registrations: the first counts',
      given: signed(
        [
          ['2022-08-01', 'vdab'],
          ['2022-10-01', 'vdab'],
        ],
        flanders,
      ),
      on: on,
      expect: 'required met 2022-08-01',
    },
    {
      at: day('2022-08-01'),
      edge: true,
      why: 'the first counts, in whatever order it is told',
      given: signed(
        [
          ['2022-10-01', 'vdab'],
          ['2022-08-01', 'vdab'],
        ],
        flanders,
      ),
      on: on,
      expect: 'required met 2022-08-01',
    },
    {
      at: day('2022-10-01'),
      edge: true,
      why: 'contract in Flanders: Actiris on the day of the move to Brussels',
      given: signed([['2022-10-01', 'actiris']], flanders, ['2022-10-01', 'brussels']),
      on: on,
      expect: 'required met 2022-10-01',
    },
    {
      at: day('2022-09-30'),
      edge: true,
      why: 'contract in Flanders: Actiris the day before the move does not count',
      given: signed([['2022-09-30', 'actiris']], flanders, ['2022-10-01', 'brussels']),
      on: on,
      expect: 'required open',
    },
    {
      at: day('2022-10-02'),
      edge: true,
      why: 'Actiris too soon, VDAB later: VDAB counts',
      given: signed(
        [
          ['2022-09-30', 'actiris'],
          ['2022-10-02', 'vdab'],
        ],
        flanders,
        ['2022-10-01', 'brussels'],
      ),
      on: on,
      expect: 'required met 2022-10-02',
    },
    {
      at: day('2022-10-01'),
      edge: true,
      why: 'contract in Brussels: Actiris counts after the move to Flanders too',
      given: signed([['2022-10-01', 'actiris']], brussels, ['2022-08-01', 'flanders']),
      on: on,
      expect: 'required met 2022-10-01',
    },
    {
      at: day('2022-10-01'),
      edge: true,
      why: 'contract in Brussels: VDAB counts (decision 10)',
      given: signed([['2022-10-01', 'vdab']], brussels),
      on: on,
      expect: 'required met 2022-10-01',
    },
  ]),
  ...cases(['WORK-DONE'], askGrounds('work', ['WORK-DONE']), [
    {
      at: day('2022-08-01'),
      edge: true,
      why: 'names the service that was first',
      given: signed(
        [
          ['2022-08-01', 'actiris'],
          ['2022-10-01', 'vdab'],
        ],
        brussels,
      ),
      on: on,
      expect: 'WORK-DONE actiris',
    },
    {
      at: day('2022-08-01'),
      edge: true,
      why: 'names the service that was first, told last',
      given: signed(
        [
          ['2022-10-01', 'actiris'],
          ['2022-08-01', 'vdab'],
        ],
        brussels,
      ),
      on: on,
      expect: 'WORK-DONE vdab',
    },
    {
      at: day('2022-10-01'),
      edge: true,
      why: 'names none where none counts',
      given: signed([['2022-10-01', 'actiris']], flanders),
      on: on,
      expect: 'WORK-DONE missing',
    },
  ]),
];
