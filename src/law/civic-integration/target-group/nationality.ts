import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile, NationalityGroup } from '../../case.ts';
import { stateOn } from '../../define/state-on.ts';

export function nationalityOn(file: CaseFile, day: PlainDate): NationalityGroup {
  return stateOn(file.nationalities, day, file.firstRegisteredOn)?.group ?? 'unknown';
}
