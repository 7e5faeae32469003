import { daysOf } from './days-of.ts';
import { DAYS, say } from './problem.ts';
import type { Check } from './problem.ts';

/** Nothing happens to somebody who is not born, and nobody is asked about before. */
export const beforeBirth: Check = (file, on) => {
  const { birthDay } = file;
  if (birthDay === null) return [];
  const early = daysOf(file).filter(({ day }) => day < birthDay);
  return [
    ...(birthDay > on
      ? [
          {
            path: 'birthDay',
            rule: DAYS,
            code: 'bornAfterDayAsked',
            sentence: say(notBornYet, { birth: birthDay, on }),
            citations: [],
          },
        ]
      : []),
    ...early.map(({ path, day }) => ({
      path,
      rule: DAYS,
      code: 'beforeBirth',
      sentence: say(before, { day, birth: birthDay }),
      citations: [],
    })),
  ];
};

const before = {
  nl: 'Deze dag ({day}) ligt voor de geboorte ({birth}).',
  en: 'This day ({day}) lies before the birth ({birth}).',
  fr: 'Ce jour ({day}) précède la naissance ({birth}).',
};
const notBornYet = {
  nl: 'Op de gevraagde dag ({on}) was de persoon nog niet geboren ({birth}).',
  en: 'On the day asked about ({on}) the person was not born yet ({birth}).',
  fr: "Au jour demandé ({on}), la personne n'était pas encore née ({birth}).",
};
