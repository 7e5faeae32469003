import { addMonths, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../../case.ts';
import { parameter } from '../../define/parameter.ts';
import { rule } from '../../define/rule.ts';
import type { DeadlineFinding, UndecidedDeadline } from '../../judgement.ts';
import type { Ground } from '../../outcome.ts';
import type { LawSettings } from '../../settings.ts';
import { cite } from '../../sources.ts';
import type { Duty } from '../target-group/duty.ts';
import { by, countTerm } from './term.ts';

export const registrationMonths = parameter({
  id: 'D1.months',
  title: { nl: 'Maanden om zich aan te melden', en: 'Months to register', fr: 'Nombre de mois pour se présenter' },
  unit: 'months',
  anchor: 'obligationDate',
  checkedOn: plainDate('2026-11-21'),
  values: [{ from: null, value: 3, citations: [cite('p10', 'aanmelden binnen drie maanden')] }],
});

export const registrationTermRule = rule({
  id: 'D1',
  title: { nl: 'Aanmelding bij het agentschap', en: 'Registration with the agency', fr: 'Se présenter auprès de l’agence' },
  anchor: 'noticeDate',
  reads: ['dutyNotifiedOn', 'registeredOn', 'registrationDeferredUntil', 'suspensions', 'waits'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p10', 'aanmelden binnen drie maanden')] }],
  uses: [registrationMonths],
  says: {
    fromLetter: {
      nl: 'Een verplichte inburgeraar meldt zich aan binnen drie maanden na de aangetekende brief van {day}.',
      en: 'A mandatory integrator registers within three months of the registered letter of {day}.',
      fr: 'Une personne soumise à l’obligation se présente dans les trois mois après la lettre recommandée du {day}.',
    },
    fromDuty: {
      nl: 'Er is geen aangetekende brief geregistreerd: de drie maanden om zich aan te melden tellen vanaf {day}, toen de plicht ontstond.',
      en: 'No registered letter is recorded: the three months to register count from {day}, when the duty arose.',
      fr: 'Aucune lettre recommandée n’est enregistrée : les trois mois pour se présenter comptent à partir du {day}, jour où l’obligation est née.',
    },
    undecided: {
      nl: 'Of de termijn om zich aan te melden loopt, hangt af van de plicht, en die staat niet vast.',
      en: 'Whether the term to register runs hangs on the duty, which is not settled.',
      fr: 'Savoir si le délai pour se présenter court dépend de l’obligation, et celle-ci n’est pas établie.',
    },
    noLetter: {
      nl: 'Er is geen aangetekende brief geregistreerd, dus begint de termijn om zich aan te melden niet.',
      en: 'No registered letter is recorded, so the term to register does not begin.',
      fr: 'Aucune lettre recommandée n’est enregistrée, donc le délai pour se présenter ne commence pas.',
    },
  },
});

/** D1. A letter from before the duty is not a letter about it. */
export function registrationTerm(
  file: CaseFile,
  duty: Duty,
  on: PlainDate,
  settings: LawSettings,
): DeadlineFinding | UndecidedDeadline {
  const letter =
    file.dutyNotifiedOn !== null && file.dutyNotifiedOn <= on && file.dutyNotifiedOn >= duty.since ? file.dutyNotifiedOn : null;
  const { value, ground } = settings.startWithoutLetter;
  if (letter === null && value === 'undecided')
    return {
      id: 'D1',
      because: 'startOfTermUnknown',
      missing: ['dutyNotifiedOn'],
      grounds: [registrationTermRule.ground('noLetter', null), ground],
    };
  const startsOn = letter ?? duty.since;
  return countTerm(
    file,
    on,
    {
      id: 'D1',
      startsOn,
      rawDueOn: addMonths(startsOn, registrationMonths.on(startsOn, settings)),
      metOn: by(on, file.registeredOn),
      stoppedOn: duty.ending?.on ?? null,
      deferredUntil: file.registrationDeferredUntil,
      grounds:
        letter === null
          ? [registrationTermRule.ground('fromDuty', startsOn, undefined, 'obligationDate'), ground]
          : [registrationTermRule.ground('fromLetter', letter)],
    },
    settings,
  );
}

/** While the duty is not settled, nor is the term. */
export function undecidedRegistrationTerm(
  because: string,
  missing: readonly string[],
  grounds: readonly Ground[],
): UndecidedDeadline {
  return { id: 'D1', because, missing, grounds: [registrationTermRule.ground('undecided', null), ...grounds] };
}
