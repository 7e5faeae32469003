import type { Fact, NewFact } from '#src/facts/envelope.ts';
import type { FactId } from '#src/kernel/ids.ts';
import { dataOf, factsOfPerson, namedFact, naming } from './file.ts';
import type { Choices, Data, File } from './file.ts';
import { onlyOneFirst } from './first.ts';
import { birthDayChosen, withBirthDay } from './birth-day.ts';

/** A fact of the file that goes, and what is recorded for it in the file that stays. */
export interface Move {
  readonly fact: Fact;
  readonly becomes: NewFact & { readonly id: FactId };
}

/** What the two files say together of the one person. */
export interface Union {
  readonly moves: readonly Move[];
  /** Said by both, with the same day and the same content: it stands once. */
  readonly same: readonly { readonly fact: Fact; readonly as: Fact }[];
  /** Facts of the file that goes that are not taken over, and of the file that stays that are withdrawn: the officer's choice. */
  readonly notTaken: readonly Fact[];
  readonly withdrawn: readonly Fact[];
  /** Facts of the file that stays that are true in another form of the one person: a second first registration, a birth day. */
  readonly adapted: readonly { readonly fact: Fact; readonly data: Data }[];
}

export function unionOf(stays: File, goes: File, choices: Choices, newId: () => FactId): Union {
  const out = new Set(choices.leaveOut);
  const [ours, theirs] = [factsOfPerson(stays), factsOfPerson(goes)];
  const [withdrawn, notTaken] = [leftOut(ours, out), leftOut(theirs, out)];
  const day = birthDayChosen(ours, theirs, choices.birthDay);
  const kept = ours.filter((fact) => !withdrawn.includes(fact)).map((fact) => ({ fact, data: withBirthDay(fact, day) }));
  const taken = theirs.filter((fact) => !notTaken.includes(fact));

  const standsAs = new Map<FactId, FactId>();
  const free = new Set(kept);
  const same: { fact: Fact; as: Fact }[] = [];
  const moves: { fact: Fact; id: FactId; data: Data }[] = [];
  // What others name comes first, so that those can name what stands for it in the file that stays.
  for (const fact of [...taken.filter((each) => namedFact(each) === null), ...taken.filter((each) => namedFact(each) !== null)]) {
    const named = namedFact(fact);
    const said = withBirthDay(fact, day);
    const data = named === null ? said : naming(said, standsAs.get(named) ?? named);
    const twin = [...free].find(
      (each) => each.fact.type === fact.type && each.fact.on === fact.on && saysTheSame(each.data, data),
    );
    if (twin === undefined) {
      const id = newId();
      standsAs.set(fact.id, id);
      moves.push({ fact, id, data });
    } else {
      free.delete(twin);
      standsAs.set(fact.id, twin.fact.id);
      same.push({ fact, as: twin.fact });
    }
  }
  const firsts = onlyOneFirst([...kept, ...moves]);
  return {
    moves: moves.map(({ fact, id, data }) => ({
      fact,
      becomes: { id, type: fact.type, on: fact.on, data: firsts.get(fact.id) ?? data },
    })),
    same,
    notTaken,
    withdrawn,
    adapted: kept.flatMap(({ fact, data: said }) => {
      const data = firsts.get(fact.id) ?? said;
      return saysTheSame(data, dataOf(fact)) ? [] : [{ fact, data }];
    }),
  };
}

/** What was chosen, and what goes on with it: the notice of an infringement that is left out means nothing. */
function leftOut(facts: readonly Fact[], out: ReadonlySet<string>): readonly Fact[] {
  return facts.filter((fact) => out.has(fact.id) || out.has(namedFact(fact) ?? ''));
}

function saysTheSame(a: Data, b: Data): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => a[key] === b[key]);
}
