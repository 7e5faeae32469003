import type { Chance } from './random.ts';

const four: string[] = Array.from({ length: 65_536 }, (_, value) => value.toString(16).padStart(4, '0'));
const hex = (value: number): string => four[value & 0xffff]!; // the table covers every sixteen bits

/** A uuid of version 7 whose time is the moment of recording and whose rest is drawn: the same seed gives the same ids. */
export function drawUuid(milliseconds: number, chance: Chance): string {
  const high = Math.floor(milliseconds / 65_536);
  const a = chance.bits();
  const b = chance.bits();
  const c = chance.bits();
  return `${hex(high >>> 16)}${hex(high)}-${hex(milliseconds % 65_536)}-${hex(0x7000 | (a & 0xfff))}-${hex(0x8000 | ((a >>> 12) & 0x3fff))}-${hex(b)}${hex(b >>> 16)}${hex(c)}`;
}
