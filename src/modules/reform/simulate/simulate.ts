import { addDays, addMonths, earliest, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Fact } from '#src/facts/envelope.ts';
import type { Ground } from '#src/law/outcome.ts';
import { explain } from '#src/law/explain/explain.ts';
import { listeningFor } from '#src/law/reform/listening.ts';
import type { Reform } from '#src/law/reform/reform.ts';
import { settingsUnder } from '#src/law/reform/settings-under.ts';
import type { LawSettings } from '#src/law/settings.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import type { TargetGroup } from '#src/reference/target-groups.ts';
import { measureCodes } from '../codes.ts';
import type { Measure } from '../codes.ts';
import { answersOf } from './answers.ts';
import type { Answers } from './answers.ts';
import { dossierInTime } from './dossier-in-time.ts';
import { Tally } from './tally.ts';
import type { Cell } from './tally.ts';

export interface Question {
  readonly reform: Reform;
  /** First and last month: '2024-01'. */
  readonly from: string;
  readonly to: string;
  /** What lies after it has not happened. */
  readonly today: PlainDate;
  /** How many example dossiers per measure. */
  readonly examples: number;
  /** What the reform is compared with. */
  readonly law: LawSettings;
}

export interface Simulated {
  readonly months: readonly string[];
  /** Persons who had a file in the period. */
  readonly dossiers: number;
  readonly judgements: number;
  /** Of those, how many had to be made under the reform too; in the others the law was not asked for anything that the reform changes. */
  readonly underBoth: number;
  /** Persons for whom at least one answer differs at the end of at least one month. */
  readonly changed: number;
  readonly changedBy: { readonly [M in Measure]: number };
  readonly cells: readonly Cell[];
  readonly examples: readonly Example[];
}

/** One person for whom one answer differs, in the first month in which it does. */
export interface Example {
  readonly measure: Measure;
  readonly stream: string;
  readonly month: string;
  readonly region: RegionCode;
  readonly group: TargetGroup;
  readonly law: Side;
  readonly reform: Side;
}

export interface Side {
  readonly value: number | null;
  readonly reasons: readonly Texts[];
}
type Texts = ReturnType<typeof explain>;

/**
 * Every dossier under both laws at the end of every month, one dossier at a time. The month before the first is judged too: a
 * certificate counts in the month in which the conditions came to be met.
 */
export async function simulate(
  dossiers: AsyncIterable<readonly Fact[]> | Iterable<readonly Fact[]>,
  question: Question,
  onDossier: (seen: number) => void = () => {},
): Promise<Simulated> {
  const months = monthsOf(question.from, question.to);
  const days = [addDays(plainDate(`${question.from}-01`), -1), ...months.map(lastDay)].map((day) =>
    earliest(day, question.today),
  );
  const found = new Findings(months, question.examples);
  const both = { law: listeningFor(question.reform, question.law), reform: settingsUnder(question.reform, question.law) };
  let seen = 0;
  for await (const recorded of dossiers) {
    simulateOne(recorded, days, both, found);
    onDossier(++seen);
  }
  return found.result();
}

interface Both {
  readonly law: ReturnType<typeof listeningFor>;
  readonly reform: LawSettings;
}

function simulateOne(recorded: readonly Fact[], days: readonly PlainDate[], both: Both, found: Findings): void {
  const at = dossierInTime(recorded);
  const person = found.next(recorded[0]?.stream ?? '');
  for (const [index, day] of days.entries()) {
    const standing = at(day);
    if (standing === null) continue;
    const { file, region } = standing;
    both.law.wasAsked();
    const law = answersOf(file, day, both.law.settings);
    const reform = both.law.wasAsked() ? answersOf(file, day, both.reform) : law;
    const issued = file.certificateOn;
    if (index === 0) person.before(law, reform, issued !== null);
    else person.month(index - 1, region, law, reform);
  }
}

/** All that is kept of those who were judged. */
class Findings {
  readonly #months: readonly string[];
  readonly #tally: Tally;
  readonly #wanted: number;
  readonly #examples = new Map<Measure, { readonly sure: Example[]; readonly unsure: Example[] }>();
  readonly #changedBy = new Map<Measure, number>(measureCodes.map((measure) => [measure, 0]));
  #dossiers = 0;
  #judgements = 0;
  #underBoth = 0;
  #changed = 0;

  constructor(months: readonly string[], wanted: number) {
    this.#months = months;
    this.#tally = new Tally(months);
    this.#wanted = wanted;
  }

  next(stream: string) {
    const had: [boolean, boolean] = [false, false];
    const differs = new Set<Measure>();
    let counted = false;
    return {
      /** Who met the conditions, or had the certificate, before the period is not counted again. */
      before: (law: Answers, reform: Answers, issued: boolean) => {
        had[0] = issued || law.values[CERTIFICATES] === 1;
        had[1] = issued || reform.values[CERTIFICATES] === 1;
      },
      month: (month: number, region: RegionCode, law: Answers, reform: Answers) => {
        if (!counted) this.#dossiers++;
        counted = true;
        this.#judgements++;
        if (reform !== law) this.#underBoth++;
        const values = [flow(law, had, 0), flow(reform, had, 1)] as const;
        for (const [index, measure] of measureCodes.entries()) {
          const [old, now] = [values[0][index] ?? null, values[1][index] ?? null];
          this.#tally.add(month, region, law.group, index, 0, old);
          this.#tally.add(month, region, reform.group, index, 1, now);
          if (old === now || differs.has(measure)) continue;
          if (differs.size === 0) this.#changed++;
          differs.add(measure);
          const before = this.#changedBy.get(measure) ?? 0;
          this.#changedBy.set(measure, before + 1);
          this.#keep(measure, old === null || now === null, () =>
            exampleOf(measure, stream, this.#months[month] ?? '', region, [law, reform], [old, now]),
          );
        }
      },
    };
  }

  /** As many of those who are decided otherwise as are wanted, and of those of whom one law cannot say. */
  #keep(measure: Measure, unsure: boolean, make: () => Example): void {
    const kept = this.#examples.get(measure) ?? { sure: [], unsure: [] };
    this.#examples.set(measure, kept);
    const list = unsure ? kept.unsure : kept.sure;
    if (list.length < this.#wanted) list.push(make());
  }

  result(): Simulated {
    return {
      months: this.#months,
      dossiers: this.#dossiers,
      judgements: this.#judgements,
      underBoth: this.#underBoth,
      changed: this.#changed,
      changedBy: Object.fromEntries(this.#changedBy) as Simulated['changedBy'], // made of every measure
      cells: this.#tally.cells(),
      examples: measureCodes.flatMap((measure) => {
        const { sure = [], unsure = [] } = this.#examples.get(measure) ?? {};
        const room = Math.max(this.#wanted - sure.length, Math.min(1, unsure.length));
        return [...sure.slice(0, this.#wanted - Math.min(room, unsure.length)), ...unsure.slice(0, room)];
      }),
    };
  }
}

const CERTIFICATES = measureCodes.indexOf('certificates');

/** The answers of a month, in which who met the conditions in an earlier month is not counted again. */
function flow({ values }: Answers, had: [boolean, boolean], under: 0 | 1): readonly (number | null)[] {
  const entitled = values[CERTIFICATES] ?? null;
  const again = had[under];
  if (entitled === 1) had[under] = true;
  return again ? values.with(CERTIFICATES, 0) : values;
}

function exampleOf(
  measure: Measure,
  stream: string,
  month: string,
  region: RegionCode,
  [law, reform]: readonly [Answers, Answers],
  [old, now]: readonly [number | null, number | null],
): Example {
  const [before, after] = [law.grounds(measure), reform.grounds(measure)];
  return {
    measure,
    stream,
    month,
    region,
    group: law.group,
    law: { value: old, reasons: reasons(before, after) },
    reform: { value: now, reasons: reasons(after, before) },
  };
}

/** What this law says and the other does not; all of it where they only differ in what they leave out. */
function reasons(own: readonly Ground[], other: readonly Ground[]): readonly Texts[] {
  const said = new Set(other.map((ground) => explain(ground).nl));
  const unlike = own.filter((ground) => !said.has(explain(ground).nl));
  const shown = unlike.length > 0 ? unlike : own.slice(-1);
  const texts = new Map(shown.map((ground) => [explain(ground).nl, explain(ground)]));
  return [...texts.values()];
}

/** From the first month to the last, both included. */
export function monthsOf(from: string, to: string): readonly string[] {
  const months: string[] = [];
  for (let day = plainDate(`${from}-01`); day.slice(0, 7) <= to; day = addMonths(day, 1)) months.push(day.slice(0, 7));
  return months;
}

function lastDay(month: string): PlainDate {
  return addDays(addMonths(plainDate(`${month}-01`), 1), -1);
}
