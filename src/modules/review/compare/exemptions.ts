import type { Fact } from '#src/facts/envelope.ts';
import { exemptionPossible } from '#src/law/civic-integration/exemption/exemption-grounds.ts';
import { targetGroupOn } from '#src/law/judge.ts';
import type { Ground } from '#src/law/outcome.ts';
import type { LawSettings } from '#src/law/settings.ts';
import { regions } from '#src/reference/regions.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import type { NowCode } from '../codes.ts';
import { caseFile } from '../../trajectory/ask.ts';
import { decidingRule } from './deciding-rule.ts';
import type { Difference } from './difference.ts';
import { knownBefore, reasonsOf, restsOnAssumption, upTo, whyDifferent } from './life.ts';
import type { Life } from './life.ts';

interface Answer {
  readonly code: NowCode;
  readonly rule: string;
  readonly grounds: readonly Ground[];
}

/** An exemption of who had no duty to be exempted from, or on a ground that does not exist there. The ground itself, which may tell of health, is not kept. */
export function exemptions(life: Life): readonly Difference[] {
  const exempted = life.effective.find(({ type }) => type === 'trajectory.exempted');
  if (exempted === undefined) return [];
  const now = ask(upTo(life, exempted), exempted, life.settings);
  if (now.code === 'exemptionPossible') return [];
  const then = ask([...knownBefore(life, exempted), exempted], exempted, life.settings);
  const { why } = whyDifferent(life, exempted, 'exemptionPossible', (facts) => ask(facts, exempted, life.settings).code);
  return [
    {
      kind: now.code === 'unknown' ? 'unknownNow' : 'exemptionWithoutGround',
      rule: now.rule,
      day: exempted.on,
      recorded: { fact: exempted.id, type: exempted.type, value: null },
      then: then.code,
      now: now.code,
      oldReason: reasonsOf(then.grounds),
      newReason: reasonsOf(now.grounds),
      why,
      assumed: restsOnAssumption(now.grounds),
    },
  ];
}

function ask(facts: readonly Fact[], exempted: Fact, settings: LawSettings): Answer {
  const { ground, region } = exempted.data as { readonly ground: string; readonly region: RegionCode }; // by its schema
  const file = { ...caseFile(facts.filter(({ on }) => on <= exempted.on)), exemption: null };
  const possible = exemptionPossible(file, regions[region].regime, ground, exempted.on, settings);
  if (!possible.known || !possible.value)
    return {
      code: possible.known ? 'exemptionNotPossible' : 'unknown',
      rule: possible.grounds[0]?.rule ?? '',
      grounds: possible.grounds,
    };
  const group = targetGroupOn(file, exempted.on, settings);
  const rule = decidingRule(group.grounds);
  if (!group.known) return { code: 'unknown', rule, grounds: group.grounds };
  if (group.value.group !== 'mandatory') return { code: 'exemptionNotPossible', rule, grounds: group.grounds };
  return group.value.dutyEndedOn === null
    ? { code: 'exemptionPossible', rule, grounds: group.grounds }
    : { code: 'exemptionNotPossible', rule: group.grounds.at(-1)?.rule ?? rule, grounds: group.grounds };
}
