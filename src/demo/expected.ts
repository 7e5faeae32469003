import { agiiRegions } from '#src/reference/regions.ts';
import * as printed from './margins/printed.ts';
import type { ByYear, Row } from './margins/printed.ts';
import { expectDutch } from './nt2-learners/expected.ts';

/** Every printed cell under the key that ./tally.ts gives it. Blank cells are left out; a printed zero is one to be met. */
export function expectedTally(): Map<string, number> {
  const expected = new Map<string, number>();
  const row = (cells: Row, key: (region: string) => string): void =>
    agiiRegions.forEach((region, index) => expected.set(key(region), cells[index] ?? 0));
  const years = (name: string, cells: ByYear): void => {
    for (const year of [2023, 2024] as const) row(cells[year], (region) => `${name}/${year}/${region}`);
  };
  years('inflow', printed.inflow);
  expected.delete('inflow/2023/brussels');
  for (const [band, cells] of Object.entries(printed.minors2024)) row(cells, (region) => `minors/2024/${region}/${band}`);
  for (const band of Object.keys(printed.minors2024)) expected.delete(`minors/2024/brussels/${band}`);
  years('educationGuidance', printed.educationGuidance);
  years('registrations', printed.registrations);
  years('exemptions', printed.exemptionCertificates);
  years('contracts', printed.firstContracts);
  for (const [group, cells] of Object.entries(printed.runningContracts)) row(cells, (region) => `running/${region}/${group}`);
  years('exemptionTestsRequested', printed.exemptionTestsRequested);
  row(printed.exemptionTests2024.passed, (region) => `exemptionTests/2024/${region}/passed`);
  row(printed.exemptionTests2024.failed, (region) => `exemptionTests/2024/${region}/failed`);
  years('moTests', printed.moTestsTaken);
  row(printed.moTests2024.passed, (region) => `moTests/2024/${region}/passed`);
  row(printed.moTests2024.failed, (region) => `moTests/2024/${region}/failed`);
  years('courses', printed.moCoursesStarted);
  years('learners', printed.moLearnersStarted);
  for (const [language, cells] of Object.entries(printed.moLearnersByLanguage2024))
    row(cells, (region) => `learners/2024/${region}/${language}`);
  years('diplomas', printed.diplomaGuidances);
  years('suspensions', printed.suspensionCertificates);
  years('certificates', printed.integrationCertificates);
  years('participation', printed.regularParticipationProofs);
  years('infringements', printed.infringementsForwarded);
  expectDutch((key, value) => expected.set(key, value));
  return expected;
}
