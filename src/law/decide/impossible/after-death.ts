import { daysOf } from './days-of.ts';
import { DAYS, say } from './problem.ts';
import type { Check } from './problem.ts';

/** What only the living do. Offices may still close, cancel or write after a death. */
const acts: readonly string[] = [
  'arrivedOn',
  'registeredOn',
  'contract.signedOn',
  'trackStartedOn',
  'moStartedOn',
  'nt2StartedOn',
  'moTests.on',
  'nt2Results.on',
  'languageTests.on',
  'employmentServices.on',
  'participations.on',
  'certificateOn',
  'b1OralProvenOn',
  'preTrackSince',
  'ministry.from',
];

export const afterDeath: Check = (file) => {
  const { diedOn } = file;
  if (diedOn === null) return [];
  return daysOf(file)
    .filter(({ kind, day }) => day > diedOn && acts.includes(kind))
    .map(({ path, day }) => ({
      path,
      rule: DAYS,
      code: 'afterDeath',
      sentence: say(sentence, { day, died: diedOn }),
      citations: [],
    }));
};

const sentence = {
  nl: 'De persoon overleed op {died}; dit kan niet op {day} gebeurd zijn.',
  en: 'The person died on {died}; this cannot have happened on {day}.',
  fr: 'La personne est décédée le {died} ; ceci ne peut pas avoir eu lieu le {day}.',
};
