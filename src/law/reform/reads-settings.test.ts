import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { needsPlanDue, waitingListDays } from '../agency/agency-calendar.ts';
import { signalsOn } from '../agency/signals.ts';
import { allCases } from '../all-cases.ts';
import { emptyCase } from '../case.ts';
import { exemptionPossible } from '../civic-integration/exemption/exemption-grounds.ts';
import { suspensionPossible } from '../civic-integration/contract/suspension-grounds.ts';
import type { ParameterValue } from '../define/parameter.ts';
import { fineLimitsOn } from '../civic-integration/enforcement/fine-limits.ts';
import { fineTermOn } from '../civic-integration/enforcement/fine-term.ts';
import { legacyCode } from '../codes/legacy.ts';
import { day } from '../define/people.ts';
import { feesOn } from '../fees/fees.ts';
import { assignmentModes, interpreterTerms } from '../interpreting/terms.ts';
import { judge } from '../judge.ts';
import { projectYearOn } from '../local-authorities/project-years.ts';
import { outflowAt } from '../outflow/outflow.ts';
import { minorTermsOn } from '../minors/minor-terms.ts';
import { parameters } from '../rules.ts';
import { defaultSettings } from '../settings.ts';
import type { LawSettings } from '../settings.ts';
import { countsInYear } from '../temporary-protection/counting.ts';
import { interpretingIsFree } from '../temporary-protection/free-interpreting.ts';
import { offersOn } from '../temporary-protection/offers.ts';

const LAW = path.join(import.meta.dirname, '..');
const sources = readdirSync(LAW, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/\.(test|cases)\.ts$/.test(file))
  .map((file) => ({ file, text: readFileSync(path.join(LAW, file), 'utf8') }));

/** Every way into the law, under settings that tell which parameters were asked for. A new function of the law gets its line here. */
const questions: readonly ((settings: LawSettings) => void)[] = [
  (settings) => {
    for (const { given, on } of allCases) judge({ ...emptyCase, ...given }, on, settings);
  },
  (settings) => {
    for (const { on } of allCases.slice(0, 1)) {
      suspensionPossible({ ...emptyCase, contract: { signedOn: on, endedOn: null } }, 'flanders', 'illness', on, on, settings);
      exemptionPossible(emptyCase, 'flanders', 'age65Plus', on, settings);
      countsInYear('financing', [], 2024, settings);
      interpretingIsFree(on, settings);
    }
  },
  (settings) => {
    for (const { given, on } of allCases) {
      minorTermsOn({ ...emptyCase, ...given }, on, settings);
      offersOn({ ...emptyCase, ...given }, on, settings);
    }
  },
  (settings) => {
    for (const { given, on } of allCases) {
      const file = { ...emptyCase, ...given };
      feesOn(file, on, settings);
      for (const infringement of file.infringements) {
        fineLimitsOn(file, infringement, on, settings);
        fineTermOn(file, infringement, on, settings);
      }
    }
  },
  (settings) => {
    for (const { given, on } of allCases) signalsOn({ ...emptyCase, ...given }, on, settings);
    const at = { day: day('2024-05-06'), time: '09:00' };
    for (const mode of assignmentModes) {
      interpreterTerms({ mode, on: day('2024-05-07'), cancelledAt: at }, settings);
      interpreterTerms({ mode, on: day('2024-05-07') }, settings);
    }
    needsPlanDue(2024, settings);
    waitingListDays(2024, settings);
    outflowAt([], day('2024-12-31'), settings);
    legacyCode('infringement', '4', settings);
    projectYearOn(day('2024-05-06'), settings);
  },
];

/** Lists that the law states and that none of its answers rests on: they are shown, and filled in from. */
const stated = ['NIS-MERGERS', 'CENTRE-CITIES', 'NT2-TESTS'];

test('every parameter is read through the settings: a reform of any of them reaches the law', () => {
  const asked = new Set<string>();
  class Listening extends Map<string, readonly ParameterValue<unknown>[]> {
    override get size() {
      return 1;
    }
    override get(id: string) {
      asked.add(id);
      return undefined;
    }
  }
  const settings: LawSettings = { ...defaultSettings, changed: new Listening() };
  for (const ask of questions) ask(settings);
  expect(
    parameters
      .map(({ id }) => id)
      .filter((id) => !asked.has(id))
      .sort(),
  ).toEqual([...stated].sort());
});

test('nowhere in the law is a parameter read without the settings', () => {
  const names = sources.flatMap(({ text }) =>
    [...text.matchAll(/export const (\w+)(?::[^=]+)? = parameter[(<]/g)].map(([, name]) => name ?? ''),
  );
  expect(names.length).toBe(parameters.length);
  const reading = new RegExp(`\\b(${names.join('|')})\\.(on|holdsOn|timeline)\\(`, 'g');
  const bare = sources.flatMap(({ file, text }) =>
    [...text.matchAll(reading)]
      .filter((found) => argumentsAt(text, found.index + found[0].length) < (found[2] === 'timeline' ? 1 : 2))
      .map((found) => `${file}: ${found[0]}`),
  );
  expect(bare).toEqual([]);
  const values = new RegExp(`\\b(${names.join('|')})\\.values\\b`, 'g');
  expect(sources.flatMap(({ file, text }) => [...text.matchAll(values)].map((found) => `${file}: ${found[0]}`))).toEqual([]);
});

/** How many arguments follow an opening parenthesis. */
function argumentsAt(text: string, start: number): number {
  let depth = 0;
  let commas = 0;
  let at = start;
  for (; at < text.length; at++) {
    const letter = text[at] ?? '';
    if ('([{'.includes(letter)) depth++;
    else if (letter === ')' && depth === 0) break;
    else if (')]}'.includes(letter)) depth--;
    else if (letter === ',' && depth === 0) commas++;
  }
  return text.slice(start, at).trim() === '' ? 0 : commas + 1;
}
