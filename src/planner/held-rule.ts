import { heldRules } from './audit.ts';
import type { RuleKind, RuleOf } from '../schema/rule.ts';
import type { RuleContext } from './schedule.ts';

/**
 * The rule of a kind that a method holds, with the numbers of its principle: what the planner plans by is what the
 * audit asks for. `undefined` if the method does not hold one.
 */
export function heldRule<Kind extends RuleKind>(context: RuleContext, kind: Kind): RuleOf<Kind> | undefined {
	const held = heldRules(context).find(({ rule }) => rule.kind === kind);
	return held?.rule as RuleOf<Kind> | undefined;
}
