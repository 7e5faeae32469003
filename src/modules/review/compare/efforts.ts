import type { Fact } from '#src/facts/envelope.ts';
import { effortDeclarationOn } from '#src/law/civic-integration/proofs/effort-declaration.ts';
import type { Ground } from '#src/law/outcome.ts';
import type { LawSettings } from '#src/law/settings.ts';
import type { NowCode } from '../codes.ts';
import { caseFile } from '../../trajectory/ask.ts';
import type { Difference } from './difference.ts';
import { knownBefore, reasonsOf, restsOnAssumption, upTo, whyDifferent } from './life.ts';
import type { Life } from './life.ts';

interface Answer {
  readonly code: NowCode;
  readonly grounds: readonly Ground[];
}

/** A contract that ended by a declaration of effort (verklaring van geleverde inspanning), though the law says that there could be none. */
export function efforts(life: Life): readonly Difference[] {
  const declared = life.effective.find(
    ({ type, data }) =>
      type === 'trajectory.contract-ended' && (data as { readonly reason: string }).reason === 'effortDeclaration', // by its schema
  );
  if (declared === undefined) return [];
  const now = ask(upTo(life, declared), declared, life.settings);
  if (now.code === 'effortPossible') return [];
  const then = ask([...knownBefore(life, declared), declared], declared, life.settings);
  const { why } = whyDifferent(life, declared, 'effortPossible', (facts) => ask(facts, declared, life.settings).code);
  return [
    {
      kind: now.code === 'unknown' ? 'unknownNow' : 'effortWithoutGround',
      rule: now.grounds[0]?.rule ?? '',
      day: declared.on,
      recorded: { fact: declared.id, type: declared.type, value: 'effortDeclaration' },
      then: then.code,
      now: now.code,
      oldReason: reasonsOf(then.grounds),
      newReason: reasonsOf(now.grounds),
      why,
      assumed: restsOnAssumption(now.grounds),
    },
  ];
}

/** As if it had not been declared yet. */
function ask(facts: readonly Fact[], declared: Fact, settings: LawSettings): Answer {
  const before = facts.filter((fact) => fact.on <= declared.on && fact.id !== declared.id);
  const outcome = effortDeclarationOn(caseFile(before), declared.on, settings);
  if (!outcome.known) return { code: 'unknown', grounds: outcome.grounds };
  return { code: outcome.value.possible ? 'effortPossible' : 'effortNotPossible', grounds: outcome.grounds };
}
