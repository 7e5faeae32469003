import { DAYS, say } from './problem.ts';
import type { Check } from './problem.ts';

/** Two different places, stays, nationalities or activities that begin on one day contradict each other. */
export const twoStatesOneDay: Check = (file) =>
  (['nationalities', 'residences', 'stays', 'activities'] as const).flatMap((key) => {
    const states: readonly { readonly from: (typeof file)['residences'][number]['from'] }[] = file[key];
    return states.flatMap((state, index) => {
      const earlier = states.findIndex((other) => other.from === state.from && JSON.stringify(other) !== JSON.stringify(state));
      if (earlier < 0 || earlier >= index) return [];
      return [
        {
          path: `${key}[${index}].from`,
          rule: DAYS,
          code: 'twoStatesOneDay',
          sentence: say(sentence, { day: state.from }),
          citations: [],
        },
      ];
    });
  });

const sentence = {
  nl: 'Op {day} beginnen er twee die elkaar tegenspreken: er kan er maar één gelden.',
  en: 'Two that contradict each other begin on {day}: only one can hold.',
  fr: 'Deux éléments contradictoires commencent le {day} : un seul peut valoir.',
};
