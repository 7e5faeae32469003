import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../define/rule.ts';
import type { Ground } from '../outcome.ts';
import { cite } from '../sources.ts';

export const interpretingModes = ['onSite', 'phone', 'video', 'translation', 'total'] as const;
export type InterpretingMode = (typeof interpretingModes)[number];

export const interpretingCounts = [
  'requests',
  'answered',
  'performed',
  'notPerformed',
  'notAnswered',
  'unavailable',
  'otherReason',
] as const;
export type InterpretingCount = (typeof interpretingCounts)[number];

/** A table as printed: `null` or absent is a blank cell, which is not 0 and counts as 0 in a sum alone. */
export type InterpretingTable = {
  readonly [Mode in InterpretingMode]?: { readonly [Count in InterpretingCount]?: number | null };
};

const identities: readonly { readonly whole: InterpretingCount; readonly parts: readonly InterpretingCount[] }[] = [
  { whole: 'requests', parts: ['answered', 'notAnswered'] },
  { whole: 'answered', parts: ['performed', 'notPerformed'] },
  { whole: 'notAnswered', parts: ['unavailable', 'otherReason'] },
];

export const countingRule = rule({
  id: 'ST-ID',
  title: {
    nl: 'Telregels van sociaal tolken en vertalen',
    en: 'Counting rules of social interpreting and translation',
    fr: 'Règles de comptage de l’interprétation et de la traduction sociales',
  },
  anchor: 'asked',
  reads: [],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s004', '§3.1, figuur 41')] }],
  says: {
    parts: {
      nl: 'De tabel zegt {stated}, maar de delen van deze telling geven samen {computed}.',
      en: 'The table states {stated}, but the parts of this count give {computed} together.',
      fr: 'Le tableau indique {stated}, mais les parties de ce comptage donnent ensemble {computed}.',
    },
    modes: {
      nl: 'Het totaal in de tabel is {stated}, maar de vormen samen geven {computed}.',
      en: 'The total in the table is {stated}, but the modes give {computed} together.',
      fr: 'Le total du tableau est {stated}, mais les modes donnent ensemble {computed}.',
    },
    holds: {
      nl: 'Elke aanvraag heeft precies één eindklasse: alle telregels kloppen.',
      en: 'Every request has exactly one final class: all counting rules hold.',
      fr: 'Chaque demande a exactement une classe finale : toutes les règles de comptage sont respectées.',
    },
  },
});

/** An identity that fails: which one, what the table states and what its parts give. */
export interface InterpretingProblem {
  readonly identity: 'parts' | 'modes';
  readonly mode: InterpretingMode;
  readonly count: InterpretingCount;
  readonly stated: number;
  readonly computed: number;
  readonly ground: Ground;
}

/** ST-ID over a table. An identity is judged where its whole is stated and at least one of its parts is; what cannot be judged is no problem. */
export function interpretingProblems(table: InterpretingTable): readonly InterpretingProblem[] {
  const cell = (mode: InterpretingMode, count: InterpretingCount) => table[mode]?.[count] ?? null;
  const byParts = interpretingModes.flatMap((mode) =>
    identities.flatMap(({ whole, parts }) => {
      const computed = sum(parts.map((part) => cell(mode, part)));
      return failing('parts', mode, whole, cell(mode, whole), computed);
    }),
  );
  const byModes = interpretingCounts.flatMap((count) => {
    const modes = interpretingModes.filter((mode) => mode !== 'total');
    return failing('modes', 'total', count, cell('total', count), sum(modes.map((mode) => cell(mode, count))));
  });
  return [...byParts, ...byModes];
}

/** How many identities the table lets us judge. */
export function judgedIdentities(table: InterpretingTable): number {
  const stated = (mode: InterpretingMode, count: InterpretingCount) => table[mode]?.[count] != null;
  const byParts = interpretingModes.flatMap((mode) =>
    identities.filter(({ whole, parts }) => stated(mode, whole) && parts.some((part) => stated(mode, part))),
  );
  const byModes = interpretingCounts.filter(
    (count) => stated('total', count) && interpretingModes.some((mode) => mode !== 'total' && stated(mode, count)),
  );
  return byParts.length + byModes.length;
}

function failing(
  identity: InterpretingProblem['identity'],
  mode: InterpretingMode,
  count: InterpretingCount,
  stated: number | null,
  computed: number | null,
): InterpretingProblem[] {
  if (stated === null || computed === null || stated === computed) return [];
  return [{ identity, mode, count, stated, computed, ground: countingRule.ground(identity, null, { stated, computed }) }];
}

/** Blank counts as 0 beside a number; a sum of blanks alone is unknown. */
function sum(cells: readonly (number | null)[]): number | null {
  return cells.every((each) => each === null) ? null : cells.reduce<number>((total, each) => total + (each ?? 0), 0);
}
