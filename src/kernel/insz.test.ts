import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInsz, makeInsz, readInsz } from './insz.ts';
import type { InszMark } from './insz.ts';

describe('readInsz: the numbers of domain reference §13.3', () => {
  it.each([
    ['93051822361', 'national', 1993, '1993-05-18'],
    ['00010100105', 'national', 2000, '2000-01-01'],
    ['00000000196', 'national', 1900, null],
    ['90451800115', 'bis', 1990, '1990-05-18'],
    ['90251800169', 'bis', 1990, '1990-05-18'],
    ['05410300238', 'bis', 2005, '2005-01-03'],
    ['10061512367', 'national', 1910, '1910-06-15'],
    ['10061512396', 'national', 2010, '2010-06-15'],
  ])('%s is a %s number of %i', (number, kind, birthYear, birthDay) => {
    expect(readInsz(number)).toMatchObject({ ok: true, value: { insz: number, kind, birthYear, birthDay, warnings: [] } });
  });

  it.each([
    ['93051822362', 'inszWrongCheck'],
    ['93131822361', 'inszWrongMonth'],
    ['93331822300', 'inszWrongMonth'],
    ['93051800001', 'inszWrongSerial'],
    ['', 'inszNotElevenDigits'],
    ['9305182236', 'inszNotElevenDigits'],
    ['930518223611', 'inszNotElevenDigits'],
    ['9305182236l', 'inszNotElevenDigits'],
    ['٩٣٠٥١٨٢٢٣٦١', 'inszNotElevenDigits'],
  ])('%s is refused: %s', (number, type) => {
    expect(readInsz(number)).toEqual({ ok: false, error: { type } });
  });

  it.each(['85610100147', '10611200411'])("%s can be nobody's, and is accepted only where that is allowed", (number) => {
    expect(readInsz(number)).toEqual({ ok: false, error: { type: 'inszSynthetic' } });
    expect(readInsz(number, { allowSynthetic: true })).toMatchObject({ ok: true, value: { kind: 'synthetic' } });
  });
  it('a synthetic number with a wrong check is refused all the same', () => {
    expect(readInsz('85610100148', { allowSynthetic: true })).toEqual({ ok: false, error: { type: 'inszWrongCheck' } });
  });
});

describe('readInsz: the edges', () => {
  const numberOf = (nine: string, century: '' | '2' = '') => nine + String(97 - (Number(century + nine) % 97)).padStart(2, '0');

  it.each([
    ['00', true],
    ['12', true],
    ['13', false],
    ['19', false],
    ['20', true],
    ['32', true],
    ['33', false],
    ['39', false],
    ['40', true],
    ['52', true],
    ['53', false],
    ['60', false],
    ['61', true],
    ['72', true],
    ['73', false],
    ['99', false],
  ])('month %s: %s', (month, accepted) => {
    expect(readInsz(numberOf(`85${month}10001`), { allowSynthetic: true }).ok).toBe(accepted);
  });
  it('an unknown day, an unknown month and an unknown birth give no birth day, and no warning', () => {
    for (const nine of ['850300001', '850000001', '850012001', '000000001', '852000001', '854000001']) {
      expect(readInsz(numberOf(nine))).toMatchObject({ ok: true, value: { birthDay: null, warnings: [] } });
    }
  });
  it('a day that does not exist is shown, not refused: some real numbers have one', () => {
    expect(readInsz(numberOf('850231001'))).toMatchObject({ ok: true, value: { birthDay: null, warnings: ['noSuchBirthDay'] } });
    expect(readInsz(numberOf('850145001'))).toMatchObject({ ok: true, value: { birthDay: null, warnings: ['noSuchBirthDay'] } });
  });
  it('29 February asks for the century: 1900 had none, 2000 had one', () => {
    expect(readInsz(numberOf('000229001'))).toMatchObject({ ok: true, value: { birthDay: null, warnings: ['noSuchBirthDay'] } });
    expect(readInsz(numberOf('000229001', '2'))).toMatchObject({ ok: true, value: { birthDay: '2000-02-29', warnings: [] } });
  });
  it('serial 998 is ordinary, 999 is shown, 000 is refused', () => {
    expect(readInsz(numberOf('850101998'))).toMatchObject({ ok: true, value: { warnings: [] } });
    expect(readInsz(numberOf('850101999'))).toMatchObject({ ok: true, value: { warnings: ['unusualSerial'] } });
    expect(readInsz(numberOf('850101000'))).toEqual({ ok: false, error: { type: 'inszWrongSerial' } });
  });
  it('the check number 97 exists, 00 does not', () => {
    const serials = Array.from({ length: 97 }, (_, index) => `850101${String(index + 1).padStart(3, '0')}`);
    const divisible = serials.find((nine) => Number(nine) % 97 === 0);
    expect(readInsz(`${divisible}97`)).toMatchObject({ ok: true });
    expect(readInsz(`${divisible}00`)).toEqual({ ok: false, error: { type: 'inszWrongCheck' } });
  });
  it('reads what people write', () => {
    for (const written of ['93.05.18-223.61', '93 05 18 223 61', '930518-223-61', ' 930518/22361 ']) {
      expect(readInsz(written)).toMatchObject({ ok: true, value: { insz: '93051822361' } });
    }
  });
});

const parts = fc.record({
  year: fc.integer({ min: 1900, max: 2099 }),
  month: fc.integer({ min: 1, max: 12 }),
  dayOfMonth: fc.integer({ min: 1, max: 28 }),
  serial: fc.integer({ min: 1, max: 998 }),
  mark: fc.constantFrom<InszMark>('national', 'bisSexUnknown', 'bisSexKnown', 'synthetic'),
});

describe('makeInsz and formatInsz', () => {
  it('what is made reads back as it was meant, century included', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const made = readInsz(formatInsz(makeInsz(given)), { allowSynthetic: true });
        const kind = given.mark.startsWith('bis') ? 'bis' : given.mark;
        expect(made).toMatchObject({
          ok: true,
          value: { kind, birthYear: given.year, birthMonth: given.month, birthDayOfMonth: given.dayOfMonth, warnings: [] },
        });
      }),
    );
  });
  it('no number fits both centuries: the checks of the same nine digits differ', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const inThe1900s = makeInsz({ ...given, year: 1900 + (given.year % 100) });
        const inThe2000s = makeInsz({ ...given, year: 2000 + (given.year % 100) });
        expect(inThe1900s.slice(0, 9)).toBe(inThe2000s.slice(0, 9));
        expect(inThe1900s).not.toBe(inThe2000s);
      }),
    );
  });
  it('one wrong digit never passes for the same century', () => {
    fc.assert(
      fc.property(parts, fc.nat(10), fc.integer({ min: 1, max: 9 }), (given, place, shift) => {
        const made = makeInsz(given);
        const wrong = made.slice(0, place) + String((Number(made[place]) + shift) % 10) + made.slice(place + 1);
        const read = readInsz(wrong, { allowSynthetic: true });
        expect(read.ok && Math.floor(read.value.birthYear / 100) === Math.floor(given.year / 100)).toBe(false);
      }),
    );
  });
  it('refuses parts that no number has', () => {
    const good = { year: 1985, month: 1, dayOfMonth: 1, serial: 1, mark: 'national' } as const;
    for (const wrong of [
      { year: 1899 },
      { year: 2100 },
      { month: 13 },
      { month: -1 },
      { dayOfMonth: 32 },
      { serial: 0 },
      { serial: 999 },
      { month: 1.5 },
      { month: 0, mark: 'synthetic' as const },
    ]) {
      expect(() => makeInsz({ ...good, ...wrong })).toThrow(RangeError);
    }
  });
  it('writes it as people know it', () => {
    expect(formatInsz(makeInsz({ year: 1993, month: 5, dayOfMonth: 18, serial: 223, mark: 'national' }))).toBe('93.05.18-223.61');
  });
});
