import { describe, expect, test } from 'vitest';
import { instant } from '#src/kernel/instant.ts';
import { staff } from '#test/support/staff.ts';
import { decide, refusal } from './decide.ts';
import type { Command } from './decide.ts';
import { foldRelease, stateOf } from './release.ts';
import type { Recorded, Release, ReleaseEvent, ReleaseFinding } from './release.ts';

const words = { nl: 'Woord', en: 'Word' };
const finding: ReleaseFinding = {
  key: 'k1',
  kind: 'parts-not-total',
  table: 'inflow',
  place: { at: 'B7', labels: [], period: '2024' },
  stated: '10',
  computed: '12',
  likelyCause: words,
  confidence: 'certain',
  sentence: words,
};
const spec = { id: 'inflow', indicator: 'inflow', period: '2024', by: '', where: '', asOf: '', title: words, notes: [] };
const drafted: ReleaseEvent = {
  type: 'drafted',
  data: { title: words, summary: words, status: 'final', replaces: null, tables: [spec] },
};
const clean = { findings: [], disclosures: [], changes: [] };
const now = instant('2025-03-01T10:00:00Z');
type Who = 'thomas' | 'sofie' | 'greet';

/** What happened, by whom, an hour apart. */
function after(...events: readonly (readonly [Who, ReleaseEvent])[]): Release {
  const recorded = [['thomas', drafted] as const, ...events].map(([who, event], index): Recorded => ({
    ...event,
    release: 'r',
    version: index + 1,
    signed: { account: staff[who].account, name: staff[who].name, at: instant(`2025-02-0${index + 1}T09:00:00Z`) },
  }));
  const release = foldRelease(recorded);
  if (release === null) throw new Error('It was drafted');
  return release;
}
const checked = (data: Partial<typeof clean> | { findings: readonly ReleaseFinding[] } = {}): ReleaseEvent => ({
  type: 'checked',
  data: { ...clean, ...data },
});
const asks = (release: Release, who: Who, command: Command) => decide(release, command, staff[who], now);

describe('approval', () => {
  test.each([
    ['who drafted it', after(['sofie', checked()]), 'thomas', 'youWorkedOnIt'],
    ['who checked it', after(['sofie', checked()]), 'sofie', 'youWorkedOnIt'],
    ['who changed it', after(['greet', { type: 'edited', data: drafted.data }], ['thomas', checked()]), 'greet', 'youWorkedOnIt'],
    [
      'who signed an explanation',
      after(
        ['thomas', checked({ findings: [finding] })],
        ['sofie', { type: 'explained', data: { finding: 'k1', explanation: words } }],
      ),
      'sofie',
      'youWorkedOnIt',
    ],
    ['anybody while a finding is open', after(['thomas', checked({ findings: [finding] })]), 'sofie', 'findingsOpen'],
    ['anybody before the check', after(), 'sofie', 'notInThisState'],
  ] as const)('is refused to %s', (_, release, who, refused) => {
    expect(asks(release, who, { act: 'approve' })).toEqual({ ok: false, error: refused });
    expect(refusal(release, 'approve', staff[who], now)).toBe(refused);
  });

  test('is given by a second person once every finding is signed', () => {
    const release = after(
      ['thomas', checked({ findings: [finding] })],
      ['thomas', { type: 'explained', data: { finding: 'k1', explanation: words } }],
    );
    expect(stateOf(release, now)).toBe('toApprove');
    expect(asks(release, 'sofie', { act: 'approve' })).toEqual({ ok: true, value: { type: 'approved', data: {} } });
  });

  test('cannot sign away that the tables tell of a few people', () => {
    const telling = { disclosures: [{ table: 'inflow', words, remedy: words }] };
    const release = after(['thomas', { type: 'checked', data: { ...clean, ...telling } }]);
    expect(stateOf(release, now)).toBe('toExplain');
    expect(asks(release, 'sofie', { act: 'approve' })).toEqual({ ok: false, error: 'tellsOfPeople' });
  });

  test('is taken back by who gave it, and by nobody else', () => {
    const release = after(['thomas', checked()], ['sofie', { type: 'approved', data: {} }]);
    expect(asks(release, 'thomas', { act: 'retractApproval' })).toEqual({ ok: false, error: 'notYourSignature' });
    expect(asks(release, 'sofie', { act: 'retractApproval' }).ok).toBe(true);
  });
});

describe('a signature', () => {
  const signed = after(
    ['thomas', checked({ findings: [finding] })],
    ['sofie', { type: 'explained', data: { finding: 'k1', explanation: words } }],
  );
  test('is of who gave it', () => {
    expect(asks(signed, 'thomas', { act: 'retractExplanation', finding: 'k1' })).toEqual({
      ok: false,
      error: 'notYourSignature',
    });
    expect(asks(signed, 'sofie', { act: 'retractExplanation', finding: 'k1' }).ok).toBe(true);
  });
  test('is for a finding that is open', () => {
    expect(
      asks(after(['thomas', checked({ findings: [finding] })]), 'thomas', {
        act: 'explain',
        finding: 'other',
        explanation: words,
      }),
    ).toEqual({
      ok: false,
      error: 'noSuchFinding',
    });
  });
  test('stands for the same finding when it is found again, and not for another', () => {
    const again = after(
      ['thomas', checked({ findings: [finding] })],
      ['thomas', { type: 'explained', data: { finding: 'k1', explanation: words } }],
      ['thomas', checked({ findings: [finding, { ...finding, key: 'k2', stated: '11' }] })],
    );
    expect(stateOf(again, now)).toBe('toExplain');
    expect(asks(again, 'thomas', { act: 'explain', finding: 'k1', explanation: words }).ok).toBe(false);
    expect(asks(again, 'thomas', { act: 'explain', finding: 'k2', explanation: words }).ok).toBe(true);
  });
});

test('a change undoes the check: nothing goes out that was not looked at', () => {
  const release = after(['thomas', checked()], ['thomas', { type: 'edited', data: drafted.data }]);
  expect(stateOf(release, now)).toBe('draft');
});

test('a release is out from its moment on, to the millisecond, without anybody doing anything', () => {
  const releaseAt = instant('2025-03-03T08:00:00Z');
  const release = after(
    ['thomas', checked()],
    ['sofie', { type: 'approved', data: {} }],
    ['sofie', { type: 'planned', data: { releaseAt } }],
  );
  expect(stateOf(release, instant('2025-03-03T07:59:59.999Z'))).toBe('planned');
  expect(stateOf(release, releaseAt)).toBe('released');
  expect(decide(release, { act: 'retractPlan' }, staff.sofie, releaseAt)).toEqual({ ok: false, error: 'notInThisState' });
  expect(decide(release, { act: 'withdraw', reason: words }, staff.sofie, now)).toEqual({ ok: false, error: 'notInThisState' });
});
