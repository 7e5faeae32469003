import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import type { Token } from './tokens.ts';

const people = /^(?:werkzoekenden?|werknemers?|personen|inburgeraars?|nieuwkomers?|cursisten|klanten|mensen)$/i;
const shares = /^(?:aandeel|percentage|procent|slaag\w*|gemiddelde?)$/i;
const dutch = /^(?:nt2|nederlands\w*)/i;
const orientation = /^(?:mo|maatschappelijke|oriëntatie)$/i;

/**
 * How likely a figure is meant, apart from its words: a share where a share is asked, persons after "hoeveel werkzoekenden", and no
 * test of social orientation where Dutch is asked. An evolution is a row of counts, one for each year.
 */
export function likelihood(text: readonly Token[]): (definition: DefinitionView) => number {
  const says = (pattern: RegExp) => text.some(({ word }) => pattern.test(word));
  const [asksShare, asksDutch, asksOrientation] = [says(shares), says(dutch), says(orientation)];
  const asksPeople = text.some(({ word }, index) => /^hoeveel$/i.test(word) && people.test(text[index + 1]?.word ?? ''));
  return ({ measure, subject, unit }) => {
    let likely = 1;
    if (measure === 'evolution') likely *= 0.5;
    if (measure === 'share' || measure === 'mean') likely *= asksShare ? 1.2 : 0.5;
    if (asksPeople && measure === 'sum') likely *= 0.4;
    if (asksPeople && unit.nl === 'personen') likely *= 1.2;
    if (asksDutch && !asksOrientation && subject === 'orientation') likely *= 0.3;
    return likely;
  };
}
