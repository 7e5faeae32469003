import type { Rule } from './define/rule.ts';
export const ruleById: ReadonlyMap<string, Rule> = new Map();
