import { defineWords } from '#src/web/ui/language.tsx';

export const feesWords = defineWords({
  nl: {
    title: 'Bijdragen',
    none: 'Er is nog geen inschrijving of test waarvoor een bijdrage kan gelden.',
    due: 'Te betalen',
    paid: 'Betaald',
    open: 'Open',
    attempt: (attempt: number) => `poging ${attempt}`,
    unknown: 'niet bekend',
    why: (part: string) => `Waarom deze bijdrage: ${part}`,
    whyWhole: 'Wat voor het hele traject geldt',
    ahead: (euros: string) => `${euros} betaald waarvoor nog niets verschuldigd is.`,
    undecided: (count: number) =>
      count === 1 ? 'Van één onderdeel is niet bekend wat het kost.' : `Van ${count} onderdelen is niet bekend wat ze kosten.`,
    stillOpen: (euros: string) => `${euros} staat nog open.`,
  },
  en: {
    title: 'Fees',
    none: 'There is no enrolment or test yet for which a fee may be due.',
    due: 'Due',
    paid: 'Paid',
    open: 'Open',
    attempt: (attempt: number) => `attempt ${attempt}`,
    unknown: 'not known',
    why: (part: string) => `Why this fee: ${part}`,
    whyWhole: 'What holds for the whole track',
    ahead: (euros: string) => `${euros} was paid for which nothing is due yet.`,
    undecided: (count: number) =>
      count === 1 ? 'Of one part it is not known what it costs.' : `Of ${count} parts it is not known what they cost.`,
    stillOpen: (euros: string) => `${euros} is still open.`,
  },
});
