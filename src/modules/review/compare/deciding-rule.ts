import type { Ground } from '#src/law/outcome.ts';

/** Where somebody lives, that they are an adult and registered, and that a duty lasts: true of nearly everybody. */
const framing = ['TG-REGION', 'TG-F-01', 'TG-F-02', 'TG-F-16', 'TG-F-16.end'];

/** The rule that made the difference for a target group: the last one that is not true of nearly everybody. */
export function decidingRule(grounds: readonly Ground[]): string {
  const rules = grounds.filter(({ anchor }) => anchor !== 'setting').map(({ rule }) => rule);
  return rules.findLast((rule) => !framing.includes(rule)) ?? rules.at(-1) ?? grounds.at(-1)?.rule ?? '';
}

/** The rule to tell of the reasons of then: the one that decides now where it spoke then too, and was not merely true. */
export function decidingRuleThen(grounds: readonly Ground[], ruleNow: string): string {
  return !framing.includes(ruleNow) && grounds.some(({ rule }) => rule === ruleNow) ? ruleNow : decidingRule(grounds);
}
