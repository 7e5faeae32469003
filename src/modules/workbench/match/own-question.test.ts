import { expect, test } from 'vitest';
import { plainDate } from '#src/kernel/plain-date.ts';
import type { Block } from '../document.ts';
import { definitions } from '../figures.ts';
import { splitQuestion } from '../split/split.ts';
import { propose } from './propose.ts';
import { makeVocabulary } from './vocabulary.ts';

/** Written for this test, in the way in which members of parliament ask; none of it is in data/questions. */
const text = `Inburgering - Evolutie van contracten, attesten en doorstroom naar NT2

1. Hoeveel personen meldden zich in de periode 2022-2024 aan voor een inburgeringstraject? Graag opgesplitst per jaar, per provincie, per geslacht en per nationaliteit.

2. Hoeveel inburgeringscontracten werden de voorbije drie jaar voor het eerst ondertekend?

a) Graag per jaar, per provincie en naar verplichte en niet-verplichte inburgeraars.

b) Wat is het aandeel van de verplichte inburgeraars in het aantal contracten?

c) Hoe evolueerde het aantal contracten tegenover het jaar voordien (in procent)?

3. Hoeveel attesten van inburgering werden er uitgereikt in 2023 en 2024? Graag een overzicht per centrum (AgII, Atlas, Amal) en per maand.

4. Hoeveel werkzoekenden volgden een cursus NT2 in 2024 en in de eerste negen maanden van 2025? Graag opgesplitst naar CVO en CBE.

5. Hoeveel administratieve geldboetes werden er sinds 2022 jaarlijks opgelegd aan inburgeraars, en voor welk totaalbedrag?

6. Hoeveel kinderen van inburgeraars zijn ingeschreven in het kleuteronderwijs?

7. Hoeveel trajecten zijn er momenteel lopende, en hoeveel daarvan zijn geschorst?

8. Hoe lang moeten inburgeraars gemiddeld wachten tussen hun aanmelding en de start van de cursus maatschappelijke oriëntatie? Graag de gemiddelde wachttijd per jaar sinds 2021.`;

const on = plainDate('2025-11-14');
const vocabulary = makeVocabulary(definitions, on);
const { parts } = splitQuestion(text);
const proposed = new Map(parts.map((part) => [part.label, propose(part, on, vocabulary).blocks]));

function told({ outcome }: Block): string {
  if (outcome === null) return 'open';
  if (outcome.kind === 'refused') return outcome.reason;
  const periods = outcome.periods.length > 6 ? `${outcome.periods[0]}…${outcome.periods.at(-1)}` : outcome.periods.join(' ');
  return [outcome.indicator, periods, outcome.by.join(), outcome.where].filter((each) => each !== '').join(' ');
}

test.each([
  ['1', ['registrations 2022 2023 2024 region', 'notRegistered', 'notRegistered']],
  ['2a', ['first-contracts 2022 2023 2024 region,group']],
  ['2b', ['first-contracts-share-by-group 2022 2023 2024 group:mandatory']],
  ['2c', ['first-contracts-evolution 2022 2023 2024']],
  ['3', ['integration-certificates 2023-01…2024-12 region']],
  ['4', ['jobseekers-nt2 2024 2025-01-01/2025-10-01 provider']],
  ['5', ['infringements-forwarded 2022 2023 2024', 'notOurCompetence']],
  ['6', ['notOurCompetence']],
  ['7', ['running-contracts 2025-11-13 suspended']],
  ['8', ['wait-for-orientation 2021 2022 2023 2024 band']],
])('part %s is proposed what a person would', (label, wanted) => {
  expect(proposed.get(label)?.map(told)).toEqual(wanted);
});

test('a breakdown that is not registered is refused by its own name', () => {
  const explanations = proposed.get('1')?.map(({ outcome }) => (outcome?.kind === 'refused' ? outcome.explanation : ''));
  expect(explanations).toEqual(['', expect.stringMatching(/^Nationaliteit wordt/), expect.stringMatching(/^Geslacht wordt/)]);
});

test.each([
  ['5', /^Gevraagd: boetes; beantwoord: inbreuken/, /^Asked: fines; answered: infringements/],
  ['7', /^Gevraagd: lopende trajecten/, /^Asked: running trajectories/],
  ['8', /^Gevraagd: de gemiddelde wachttijd/, /^Asked: the mean waiting time/],
])('part %s says in both languages that another concept is answered than was asked', (label, nl, en) => {
  const outcome = proposed.get(label)?.[0]?.outcome;
  if (outcome?.kind !== 'figure') throw new Error('not bound');
  expect([outcome.answers, outcome.answersEn]).toEqual([expect.stringMatching(nl), expect.stringMatching(en)]);
});
