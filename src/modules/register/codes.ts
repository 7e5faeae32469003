/** Where somebody lives, as far as the rules ask. `elsewhereBelgium` is Wallonia; `abroad` ends the stay. */
export const placeCodes = ['flanders', 'brussels', 'elsewhereBelgium', 'abroad'] as const;
export type PlaceCode = (typeof placeCodes)[number];

/** `eu` is everyone with free movement: EU, EEA and Swiss nationals. Source: domain reference TG-F-17, §2.6. */
export const nationalityGroups = ['belgian', 'eu', 'nonEu', 'unknown'] as const;
export type NationalityGroup = (typeof nationalityGroups)[number];

/**
 * Why somebody may stay, as far as the target group depends on it. Source: domain reference §2.3–2.4 and §2.6.
 * `familyReunificationNonEu`: with a non-EU national, or a Belgian who did not use free movement (TG-F-09).
 */
export const stayGrounds = [
  'recognisedRefugee',
  'subsidiaryProtection',
  'temporaryProtection',
  'asylumApplicant',
  'unaccompaniedMinorAsylumApplicant',
  'familyReunificationNonEu',
  'familyReunificationEu',
  'freeMovement',
  'humanitarian',
  'regularised',
  'traffickingVictim',
  'work',
  'study',
  'auPair',
  'workingHoliday',
  'longTermResidentOtherState',
  'stayUnderOneYear',
  'tourist',
  'belgian',
  'none',
  'unknown',
] as const;
export type StayGround = (typeof stayGrounds)[number];
