/** Coverage by the integration rules (doelgroep). Source: domain reference §2.1. The single place of these names. */
export const targetGroupCodes = ['mandatory', 'entitled', 'minor', 'toBeDetermined', 'notTarget'] as const;
export type TargetGroup = (typeof targetGroupCodes)[number];

export const targetGroups: {
  readonly [Code in TargetGroup]: { readonly nl: string; readonly en: string; readonly printed: string };
} = {
  mandatory: { nl: 'Verplichte inburgeraar', en: 'Mandatory integrator', printed: 'Plicht' },
  entitled: { nl: 'Rechthebbende inburgeraar', en: 'Entitled integrator', printed: 'Recht' },
  minor: { nl: 'Minderjarige', en: 'Minor', printed: 'Minderjarig' },
  toBeDetermined: { nl: 'Nader te bepalen', en: 'To be determined', printed: 'Onbekend/Nader te bepalen' },
  notTarget: { nl: 'Geen doelgroep', en: 'Not in target group', printed: 'Geen doelgroep' },
};
