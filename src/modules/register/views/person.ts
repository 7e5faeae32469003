import { regions } from '#src/reference/regions.ts';
import type { Fact } from '#src/facts/envelope.ts';
import type { Projection } from '#src/facts/projection.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import type { TargetGroup } from '#src/reference/target-groups.ts';

/** What the search row needs of a dossier; the trajectory folds it, the register keeps it. */
export interface DossierSummary {
  readonly birthDay: PlainDate | null;
  readonly region: RegionCode;
  readonly nis: string | null;
  readonly group: TargetGroup | null;
  readonly state: string;
  /** First and last day of each suspension. */
  readonly suspensions: readonly { readonly from: PlainDate; readonly until: PlainDate }[];
  readonly deferredUntil: PlainDate | null;
  readonly handedOver: boolean;
}

/** The search row of a person, without the name: that one is the vault's (./person-name.ts). A stream that is no dossier has none. */
export function personProjection(summaryOf: (facts: readonly Fact[]) => DossierSummary | null): Projection {
  return {
    table: 'register.person',
    columns: [
      'stream',
      'version',
      'birth_day',
      'region',
      'agency',
      'nis',
      'target_group',
      'state',
      'suspended',
      'deferred_until',
      'handed_over',
    ],
    rows(stream, facts) {
      const summary = summaryOf(facts);
      if (summary === null) return [];
      const { birthDay, region, nis, group, state, suspensions, deferredUntil, handedOver } = summary;
      const suspended = `{${suspensions.map(({ from, until }) => `[${from},${until}]`).join(',')}}`;
      return [
        [
          stream,
          facts.at(-1)?.version ?? 0,
          birthDay,
          region,
          regions[region].agency,
          nis,
          group,
          state,
          suspended,
          deferredUntil,
          handedOver,
        ],
      ];
    },
  };
}
