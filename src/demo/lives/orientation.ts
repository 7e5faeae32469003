import { LAST_DAY, MO_CUT, REFORM, workdayUntil } from '../calendar.ts';
import type { Telling } from './tell.ts';

/** Pillar social orientation: exemption test, course, test, decision. */
export function tellOrientation(telling: Telling): void {
  const { life, scribe, chance, courseIds } = telling;
  const region = life.region;
  for (const { requested, on, passed } of life.exemptionTests) {
    scribe.say('trajectory.mo-exemption-test-requested', requested, { region });
    scribe.say('trajectory.mo-exemption-test-taken', on, { ...scores(telling, on, passed, true), region, passed });
  }
  if (life.moStart !== null && life.course !== null && life.language !== null) {
    scribe.say(
      'trajectory.mo-started',
      life.moStart,
      { course: courseIds[life.course], language: life.language, region, form: form(telling), first: true },
      chance.int(0, 3),
    );
  }
  tellCourseEnd(telling);
  for (const { on, passed } of life.moTests)
    scribe.say('trajectory.mo-test-taken', on, { ...scores(telling, on, passed, false), region, passed }, 0);
  if (life.decided === null) return;
  const given = !life.orientation.startsWith('N');
  const legacy = (life.contract ?? 0) < REFORM;
  // Under a contract of before the reform it is the course that counts (AT-1), also for who took the test besides.
  if (given && legacy && life.moStart !== null)
    scribe.say('trajectory.mo-course-closed', life.decided, { result: 'passed', region });
  if (!given && life.moStart !== null) scribe.say('trajectory.mo-course-closed', life.decided, { result: 'notPassed', region });
  scribe.say('trajectory.mo-decided', life.decided, { result: given ? 'passed' : 'notPassed', region });
}

/** From the reform on the course ends some weeks before the test and decides nothing by itself. */
function tellCourseEnd({ life, scribe, chance }: Telling): void {
  if (life.moStart === null || (life.contract ?? 0) < REFORM || life.orientation.startsWith('N')) return;
  const firstTest = life.moTests[0]?.on ?? null;
  const until = Math.min(firstTest === null ? LAST_DAY : firstTest - 1, (life.ended ?? LAST_DAY) - 1, LAST_DAY);
  const closed = workdayUntil(Math.min(life.moStart + chance.int(38, 75), until));
  if (closed < life.moStart + 30 || (firstTest === null && !chance.yes(0.7))) return;
  scribe.say(
    'trajectory.mo-course-closed',
    closed,
    { result: 'passed', region: life.region },
    chance.int(0, 2),
    firstTest ?? LAST_DAY,
  );
}

function form({ chance, profile }: Telling): string {
  if (!profile.literate) return 'classroom';
  return (['classroom', 'online', 'selfStudy', 'sectorTrack'] as const)[chance.weighted([58, 33, 7, 2])] ?? 'classroom';
}

/** Of 11 core and 30 practical questions, in line with the cut score of that day. */
function scores({ chance }: Telling, on: number, passed: boolean, exemption: boolean): { core: number; practical: number } {
  const strict = on >= MO_CUT;
  const [core, practical] = [strict ? 9 : 6, strict && exemption ? 24 : 16];
  if (passed) return { core: chance.int(core, 11), practical: Math.max(practical, Math.min(30, chance.int(18, 32))) };
  const byCore = chance.yes(0.55);
  return byCore
    ? { core: chance.int(2, core - 1), practical: chance.int(8, 28) }
    : { core: chance.int(4, 11), practical: chance.int(5, practical - 1) };
}
