import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { InForce } from '../define/in-force.ts';
import { asItStands } from '../define/in-force.ts';
import { parameter } from '../define/parameter.ts';
import { rule } from '../define/rule.ts';
import type { Ground } from '../outcome.ts';
import { cite } from '../sources.ts';

export const needsPlanDay = parameter({
  id: 'NT2-NP',
  title: { nl: 'Dag van het behoefteplan NT2', en: 'Day of the needs plan for Dutch', fr: 'Jour du plan des besoins NT2' },
  unit: 'day of the year in which the school year begins',
  anchor: 'asked',
  checkedOn: plainDate('2026-11-21'),
  values: [{ from: null, value: '03-15', citations: [cite('s003', 'Q3, A3: behoefteplan 2022-2023 tegen 15 maart 2022')] }],
});

export const needsPlanRule = rule({
  id: 'D12',
  title: { nl: 'Behoefteplan NT2', en: 'Needs plan for Dutch', fr: 'Plan des besoins NT2' },
  anchor: 'dueDate',
  reads: [],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s003', 'Q3, A3')] }],
  uses: [needsPlanDay],
  says: {
    due: {
      nl: 'Het behoefteplan NT2 voor het schooljaar {first}-{second} moet klaar zijn op {day}. Het gaat per schooljaar, niet per kalenderjaar.',
      en: 'The needs plan for Dutch for the school year {first}-{second} is due on {day}. It goes by school year, not by calendar year.',
      fr: 'Le plan des besoins NT2 pour l’année scolaire {first}-{second} est attendu le {day}. Il suit l’année scolaire, pas l’année civile.',
    },
  },
});

export const waitingListMonthDays = parameter({
  id: 'NT2-WL',
  title: {
    nl: 'Dagen van de wachtlijstbevraging NT2',
    en: 'Days of the waiting-list survey',
    fr: 'Jours de l’enquête sur les listes d’attente',
  },
  unit: 'days of the year',
  anchor: 'asked',
  checkedOn: plainDate('2026-11-21'),
  values: [{ from: null, value: ['02-10', '09-10'], citations: [cite('s003', 'A4: foto van 10 september en van 10 februari')] }],
});

export const waitingListRule = rule({
  id: 'D13',
  title: { nl: 'Wachtlijstbevraging NT2', en: 'Waiting-list survey for Dutch', fr: 'Enquête sur les listes d’attente NT2' },
  anchor: 'dueDate',
  reads: [],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s003', 'A4'), cite('decisions', '2')] }],
  uses: [waitingListMonthDays],
  says: {
    photo: {
      nl: 'Foto van de wachtlijsten NT2 op {day}. Een peildatum verschuift niet, ook niet in een weekend.',
      en: 'Picture of the waiting lists for Dutch on {day}. A reference day does not move, not even at a weekend.',
      fr: 'Photo des listes d’attente NT2 le {day}. Une date de référence ne se déplace pas, même un week-end.',
    },
  },
});

export interface AgencyDay {
  readonly on: PlainDate;
  readonly ground: Ground;
}

/** D12: the plan of a school year, named by the year in which it begins, is due in that year before it begins. */
export function needsPlanDue(schoolYear: number, law: InForce = asItStands): AgencyDay {
  const start = plainDate(`${inFour(schoolYear)}-01-01`);
  const on = plainDate(`${inFour(schoolYear)}-${needsPlanDay.on(start, law)}`);
  return { on, ground: needsPlanRule.ground('due', on, { first: schoolYear, second: schoolYear + 1 }) };
}

/** D13: the reference days of the two pictures, in order. */
export function waitingListDays(year: number, law: InForce = asItStands): readonly AgencyDay[] {
  const start = plainDate(`${inFour(year)}-01-01`);
  return waitingListMonthDays.on(start, law).map((monthDay) => {
    const on = plainDate(`${inFour(year)}-${monthDay}`);
    return { on, ground: waitingListRule.ground('photo', on) };
  });
}

function inFour(year: number): string {
  return String(year).padStart(4, '0');
}
