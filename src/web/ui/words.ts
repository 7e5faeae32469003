import { defineWords } from './language.tsx';

/** The words of the building blocks themselves. */
export const uiWords = defineWords({
  nl: {
    close: 'Sluiten',
    choose: 'Kies…',
    openCalendar: 'Kalender openen',
    previousMonth: 'Vorige maand',
    nextMonth: 'Volgende maand',
    nothingFound: 'Niets gevonden',
    clear: 'Leegmaken',
    yes: 'Ja',
    no: 'Nee',
    unknown: 'Onbekend',
    loading: 'Bezig met laden…',
    optional: 'niet verplicht',
    more: (what: string) => `Meer met ${what}`,
    less: 'Verminderen',
    plus: 'Vermeerderen',
  },
  en: {
    close: 'Close',
    choose: 'Choose…',
    openCalendar: 'Open calendar',
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    nothingFound: 'Nothing found',
    clear: 'Clear',
    yes: 'Yes',
    no: 'No',
    unknown: 'Unknown',
    loading: 'Loading…',
    optional: 'optional',
    more: (what: string) => `More for ${what}`,
    less: 'Decrease',
    plus: 'Increase',
  },
});
