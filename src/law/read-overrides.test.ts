import { describe, expect, test } from 'vitest';
import { readOverrides } from './read-overrides.ts';
import { lawSettings } from './settings.ts';

const good = { value: 'contractDate', owner: 'A. Peeters', reason: 'protocol with the municipalities', on: '2026-12-01' };
const problems = (settings: unknown) => {
  const read = readOverrides(settings);
  return read.ok ? [] : read.error;
};

describe('the settings of an agency', () => {
  test('are overrides, with owner, reason and day', () => {
    const read = readOverrides({ participationAnchor: good, dutyEndsAt65: { ...good, value: false } });
    expect(read.ok && lawSettings(read.value).participationAnchor).toMatchObject({
      value: 'contractDate',
      ground: { rule: 'Q3', finding: 'override', values: { owner: 'A. Peeters' } },
    });
  });

  test('may be empty', () => {
    expect(readOverrides({})).toEqual({ ok: true, value: {} });
  });

  test.each([
    ['no object', [], ['The settings must be an object']],
    ['nothing', null, ['The settings must be an object']],
    ['an unknown default', { fineScale: good }, ['fineScale: there is no such default. Known: ']],
    ['no override', { participationAnchor: 'contractDate' }, ['participationAnchor: must be an object']],
    [
      'an impossible value',
      { participationAnchor: { ...good, value: 'birthday' } },
      ['participationAnchor.value: "birthday" is not possible. Possible: obligationDate, contractDate.'],
    ],
    [
      'no yes or no',
      { dutyEndsAt65: { ...good, value: 'no' } },
      ['dutyEndsAt65.value: "no" is not possible. Possible: true, false.'],
    ],
    [
      'no day',
      { brusselsDutyFrom: { ...good, value: '2022-06-31' } },
      ['brusselsDutyFrom.value: "2022-06-31" is not possible. Possible: a day'],
    ],
    [
      'too many months',
      { regularisationMonths: { ...good, value: 121 } },
      ['regularisationMonths.value: 121 is not possible. Possible: a whole number of months'],
    ],
    [
      'no list',
      { workingDayTerms: { ...good, value: ['D99'] } },
      ['workingDayTerms.value: ["D99"] is not possible. Possible: a list of D'],
    ],
    ['no value', { participationAnchor: { ...good, value: undefined } }, ['participationAnchor.value: nothing is not possible.']],
    [
      'everything else missing, each said',
      { participationAnchor: { value: 'contractDate', owner: ' ', on: '2026-02-30', from: 'x' } },
      [
        'participationAnchor.from: unknown',
        'participationAnchor.owner: ',
        'participationAnchor.reason: ',
        'participationAnchor.on: ',
      ],
    ],
  ])('refused: %s', (_, settings, beginnings) => {
    const found = problems(settings);
    expect(found.length).toBe(beginnings.length);
    for (const [index, beginning] of beginnings.entries()) expect(found[index]).toContain(beginning);
  });
});
