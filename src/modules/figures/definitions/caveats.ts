import type { Label } from '#src/reference/labels/label.ts';

/** What more than one definition has to say. Read by people: no numbers of our own questions, what is assumed says so. */
export const inEachRegion: Label = {
  nl: "Wie in twee regio's voorkomt, telt in elke regio en één keer in het totaal (aangenomen).",
  en: 'Who appears in two regions counts in each and once in the total (assumed).',
};

/** The duty in Brussels rests on an ordinance, in Flanders on the decree. */
export const groupsOfBrussels: Label = {
  nl: 'In Brussel volgt de doelgroep de Brusselse regels, niet de Vlaamse: vergelijk doelgroepen niet over die grens heen.',
  en: 'In Brussels the target group follows the rules of Brussels, not the Flemish ones: do not compare target groups across that border.',
};

export const withoutBrussels: Label = {
  nl: 'Het jaarverslag drukt dit cijfer zonder Brussel.',
  en: 'The annual report prints this figure without Brussels.',
};

/** Of both tests of social orientation. */
export const passMark: Label = {
  nl: 'Sinds 1 maart 2023 ligt de slaaggrens hoger: resultaten van voor en na die dag zijn niet zomaar te vergelijken.',
  en: 'Since 1 March 2023 the pass mark is higher: results from before and after that day do not compare just like that.',
};

/** Sentences one after the other. */
export function together(...labels: readonly (Label | null)[]): Label {
  const said = labels.filter((label) => label !== null);
  return { nl: said.map(({ nl }) => nl).join(' '), en: said.map(({ en }) => en).join(' ') };
}
