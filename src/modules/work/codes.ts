/** Who gives a Dutch course to jobseekers: VDAB or a recognised partner, or a centre through the agencies. Source: seed 000 A7. */
export const jobseekerCourseProviders = ['vdab', 'agencies'] as const;

/** What pays for job and language coaching. `viaExtensions` raised the budget of `viaSubsidy` twice. Source: seed 000 A2, A3. */
export const coachingFundings = ['viaSubsidy', 'viaExtensions', 'serviceVoucherFirms', 'tender'] as const;

/** Language coaching at work that is counted in hours. Source: seed 001 A3. */
export const coachingInstruments = ['nodw', 'iboT'] as const;
