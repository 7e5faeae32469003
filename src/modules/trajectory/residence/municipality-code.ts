import { municipalityCodeRule } from '#src/law/codes/mergers.ts';
import { municipalityOn } from '#src/reference/municipalities.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Municipality } from '#src/reference/municipalities.ts';
import { refusal } from '../decision/refusal.ts';
import type { Refusal } from '../decision/refusal.ts';

/** Why a code of a municipality cannot be entered on a day: it ended by a merger, it is not there yet, or there is none. Null: it stands. */
export function municipalityRefusal(nis: string, on: PlainDate): Refusal | null {
  const found = municipalityOn(nis, on);
  switch (found.type) {
    case 'stands':
      return null;
    case 'unknown':
      return refusal('municipalityUnknown', {}, { grounds: [municipalityCodeRule.ground('unknown', on, { code: nis })] });
    case 'ended': {
      const { until, successor } = found;
      const values = { code: nis, name: found.municipality.nl, until, newCode: successor.nis, newName: successor.nl };
      return refusal('municipalityEnded', values, { grounds: [municipalityCodeRule.ground('ended', on, values)] });
    }
    case 'notYet': {
      const values = { code: nis, name: found.municipality.nl, from: found.from };
      const oldCodes = found.before.map(({ nis: code }) => code).join(', ');
      return refusal(
        'municipalityNotYet',
        { ...values, oldNames: found.before.map(inWords).join(', ') },
        { grounds: [municipalityCodeRule.ground('notYet', on, { ...values, oldCodes })] },
      );
    }
  }
}

function inWords({ nl, nis }: Municipality): string {
  return `${nl} (${nis})`;
}
