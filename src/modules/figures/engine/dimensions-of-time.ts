import type { Dimension } from './indicator.ts';

/** The steps of ./steps.ts, by number. */
export const cohortStep: Dimension = {
  id: 'step',
  computed: true,
  title: { nl: 'Stap', en: 'Step' },
  values: [
    { code: 'inflow', label: { nl: 'Ingestroomd', en: 'Flowed in' } },
    { code: 'registered', label: { nl: 'Aangemeld', en: 'Registered' } },
    { code: 'contract', label: { nl: 'Inburgeringscontract ondertekend', en: 'Integration contract signed' } },
    { code: 'orientationStarted', label: { nl: 'Cursus MO gestart', en: 'Course of social orientation started' } },
    { code: 'orientationPassed', label: { nl: 'Geslaagd voor MO', en: 'Social orientation passed' } },
    { code: 'dutchA2', label: { nl: 'Nederlands A2 of hoger behaald', en: 'Dutch A2 or higher reached' } },
    {
      code: 'employmentService',
      label: { nl: 'Ingeschreven bij VDAB of Actiris', en: 'Registered with the employment service' },
    },
    { code: 'certificate', label: { nl: 'Inburgeringsattest', en: 'Integration certificate' } },
  ],
};

/** The terms of ./steps.ts, by number. */
export const within: Dimension = {
  id: 'within',
  computed: true,
  title: { nl: 'Tijd sinds instroom', en: 'Time since inflow' },
  values: [
    { code: '91', label: { nl: 'Binnen 3 maanden', en: 'Within 3 months' } },
    { code: '183', label: { nl: '4 tot 6 maanden', en: '4 to 6 months' } },
    { code: '365', label: { nl: '7 tot 12 maanden', en: '7 to 12 months' } },
    { code: '548', label: { nl: '13 tot 18 maanden', en: '13 to 18 months' } },
    { code: '730', label: { nl: '19 tot 24 maanden', en: '19 to 24 months' } },
    { code: 'later', label: { nl: 'Na 24 maanden', en: 'After 24 months' } },
  ],
};

/** The bands of ./waits.ts, by number. */
export const waitingBand: Dimension = {
  id: 'band',
  computed: true,
  title: { nl: 'Wachttijd in dagen', en: 'Days waited' },
  values: [
    { code: '0-30', label: { nl: '0 – 30 dagen', en: '0 – 30 days' } },
    { code: '31-60', label: { nl: '31 – 60 dagen', en: '31 – 60 days' } },
    { code: '61-90', label: { nl: '61 – 90 dagen', en: '61 – 90 days' } },
    { code: '91-120', label: { nl: '91 – 120 dagen', en: '91 – 120 days' } },
    { code: '121-180', label: { nl: '121 – 180 dagen', en: '121 – 180 days' } },
    { code: '181-365', label: { nl: '181 – 365 dagen', en: '181 – 365 days' } },
    { code: '366+', label: { nl: 'Meer dan 365 dagen', en: 'More than 365 days' } },
    { code: 'notYet', label: { nl: '(Nog) niet', en: 'Not (yet)' } },
  ],
};
