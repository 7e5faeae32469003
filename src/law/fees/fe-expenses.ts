import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../case.ts';
import { rule } from '../define/rule.ts';
import type { Ground } from '../outcome.ts';
import { cite } from '../sources.ts';

const STOPPED = plainDate('2020-06-01');

/** §6.3: the agency once paid the expenses of an integrator (transport, child care). */
export const expensesRule = rule({
  id: 'FE-EXPENSES',
  title: {
    nl: 'Terugbetaling van onkosten aan inburgeraars',
    en: 'Expenses paid back to integrators',
    fr: 'Remboursement de frais aux personnes en parcours',
  },
  anchor: 'registrationDate',
  reads: ['registeredOn'],
  checkedOn: plainDate('2026-11-21'),
  versions: [
    { from: null, citations: [cite('p32', 'aanmelding voor 1 juni 2020')] },
    { from: STOPPED, citations: [cite('p32', 'aanmelding vanaf 1 juni 2020')] },
  ],
  says: {
    possible: {
      nl: 'Aangemeld op {day}, voor 1 juni 2020: onkosten voor vervoer en kinderopvang konden worden terugbetaald.',
      en: 'Registered on {day}, before 1 June 2020: expenses for transport and child care could be paid back.',
      fr: 'S’est présenté le {day}, avant le 1er juin 2020 : les frais de transport et de garde d’enfants pouvaient être remboursés.',
    },
    stopped: {
      nl: 'Aangemeld op {day}, vanaf 1 juni 2020: onkosten worden niet terugbetaald.',
      en: 'Registered on {day}, from 1 June 2020: expenses are not paid back.',
      fr: 'S’est présenté le {day}, à partir du 1er juin 2020 : les frais ne sont pas remboursés.',
    },
  },
});

export function expenses(file: CaseFile, on: PlainDate): Ground | null {
  if (file.registeredOn === null || file.registeredOn > on) return null;
  return expensesRule.ground(file.registeredOn < STOPPED ? 'possible' : 'stopped', file.registeredOn);
}
