import { instant } from '#src/kernel/instant.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import { appendGapEvent } from '#src/modules/figures/gaps/store.ts';
import type { Tx } from '#src/platform/database.ts';

/** The one gap that the sources tell of. Who registered it and when is ours: the answer says only that it lasts. */
export async function loadStreamGaps(tx: Tx): Promise<void> {
  await appendGapEvent(
    tx,
    '01980000-0000-7000-8000-000000000007',
    1,
    {
      type: 'registered',
      data: {
        supplier: 'KBI',
        stream: 'Deelnames aan NT2 van klanten van VDAB (KBI – VDAB)',
        from: plainDate('2025-05-01'),
        until: null,
        facts: ['work.jobseeker-course-ended'],
        reason: {
          nl: 'Door de overgang naar een nieuw systeem is er sinds mei 2025 geen correcte gegevensstroom tussen KBI en VDAB.',
          en: 'Because of the change to a new system there is no correct stream of data between KBI and VDAB since May 2025.',
        },
        source: 'Antwoord van 2025 op de parlementaire vraag over taaltrajecten op de werkvloer, antwoord 7',
      },
    },
    { at: instant('2025-09-01T08:00:00Z'), account: 'demo', name: 'Thomas De Smet (demo)' },
  );
}
