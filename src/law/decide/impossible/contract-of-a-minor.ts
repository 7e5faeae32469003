import { adultRule, isAdult } from '../../civic-integration/target-group/adult.ts';
import { eighteenthBirthday } from '../../civic-integration/target-group/ages.ts';
import { say } from './problem.ts';
import type { Check } from './problem.ts';

/** A minor signs no contract, but for who may follow the track early by a decision (TG-F-01). */
export const contractOfAMinor: Check = (file, _, settings) => {
  const { birthDay, contract, earlyTrack } = file;
  if (birthDay === null || contract === null || contract.signedOn < birthDay) return [];
  if (isAdult(birthDay, contract.signedOn, settings)) return [];
  if (earlyTrack != null && earlyTrack.on <= contract.signedOn) return [];
  const eighteen = eighteenthBirthday(birthDay, settings);
  return [
    {
      path: 'contract.signedOn',
      rule: adultRule.id,
      code: 'contractOfAMinor',
      sentence: say(sentence, { signed: contract.signedOn, eighteen }),
      citations: adultRule.ground('minor', eighteen).citations,
    },
  ];
};

const sentence = {
  nl: 'Het contract is van {signed}, maar de persoon wordt pas 18 op {eighteen} en er is geen beslissing dat het traject eerder mag.',
  en: 'The contract is of {signed}, but the person turns 18 only on {eighteen} and there is no decision that the track may begin earlier.',
  fr: "Le contrat date du {signed}, mais la personne n'a 18 ans que le {eighteen} et aucune décision n'autorise un parcours plus tôt.",
};
