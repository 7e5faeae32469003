import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import type { Token } from './tokens.ts';

const people = /^(?:werkzoekenden?|werknemers?|personen|inburgeraars?|nieuwkomers?|cursisten|klanten|mensen)$/i;
const shares = /^(?:aandeel|percentage|procent|slaag\w*|gemiddelde?)$/i;
const dutch = /^(?:nt2|nederlands\w*)/i;
const results = /^(?:slaag\w*|geslaagd\w*|slagen|a1|a2|b1|b2|taal\w*|cursus\w*|niveau\w*)$/i;
const now = /^(?:lopend\w*|momenteel|huidige?|vandaag|nu|ogenblik|moment|heden)$/i;
const wait = /^(?:wacht\w*|doorlooptijd\w*)$/i;
const change = /^(?:evolu\w*|groei\w*|stijg\w*|da(?:al|lde|ling)\w*|toename|afname)$/i;
const percent = /^(?:procent\w*|percentage\w*)$/i;
const orientation = /^(?:mo|maatschappelijke|oriëntatie)$/i;

/**
 * How likely a figure is meant, apart from its words: a share where a share is asked, persons after "hoeveel werkzoekenden", and no
 * test of social orientation where Dutch is asked. An evolution is a row of counts, one for each year, unless it is asked in per cent.
 */
export function likelihood(text: readonly Token[]): (definition: DefinitionView) => number {
  const says = (pattern: RegExp) => text.some(({ word }) => pattern.test(word));
  const [asksShare, asksDutch, asksOrientation] = [says(shares), says(dutch), says(orientation)];
  const [asksWait, asksGrowth] = [says(wait), says(change) && says(percent)];
  const asksPeople = text.some(({ word }, index) => /^hoeveel$/i.test(word) && people.test(text[index + 1]?.word ?? ''));
  return ({ id, kind, measure, subject, unit }) => {
    let likely = 1;
    if (measure === 'evolution') likely *= asksGrowth ? 1.5 : 0.5;
    if (measure === 'share' || measure === 'mean') likely *= asksShare && !asksGrowth ? 1.2 : 0.5;
    if (asksWait) likely *= id.startsWith('wait-for-') ? 2 : 0.3;
    if (asksPeople && measure === 'sum') likely *= 0.4;
    if (asksPeople && unit.nl === 'personen') likely *= 1.2;
    if (asksDutch && !asksOrientation && subject === 'orientation') likely *= 0.3;
    if (asksOrientation && !asksDutch) likely *= subject === 'orientation' ? 1.5 : subject === 'dutch' ? 0.3 : 1;
    if (kind === 'stock' && !says(now)) likely *= 0.8;
    if (subject === 'dutch' && !asksDutch && !says(results)) likely *= 0.4;
    return likely;
  };
}
