import type { Principle } from '../guide/guide.ts';
import type { Finding } from '../schema/plan.ts';
import type { Rule } from '../schema/rule.ts';
import { daysOf, type RuleContext, type Schedule } from './schedule.ts';
import type { Evaluator, Verdict } from './rules/evaluator.ts';
import { evaluate, evaluators } from './rules/index.ts';

/** A principle whose rule a method holds, and how strictly. */
export interface HeldRule {
	principle: Principle;
	rule: Rule;
	strictness: 'must' | 'should';
}

/** A verdict with the principle that it speaks for. */
export interface HeldVerdict extends Verdict {
	held: HeldRule;
	severity: 'must' | 'should';
}

/** The rules that a method holds, in the guide's reading order. */
export function heldRules(
	{ guide, method }: RuleContext,
	scope?: Evaluator<Rule['kind']>['scope'],
): HeldRule[] {
	return Object.values(guide.principles).flatMap((principle): HeldRule[] => {
		const strictness = method.strictness[principle.id];
		if (principle.rule === undefined || strictness === undefined || strictness === 'off') return [];
		if (scope !== undefined && evaluators[principle.rule.kind].scope !== scope) return [];
		return [{ principle, rule: principle.rule, strictness }];
	});
}

/** What the held rules say of a schedule. */
export function judge(rules: readonly HeldRule[], schedule: Schedule, context: RuleContext): HeldVerdict[] {
	return rules.flatMap((held) =>
		evaluate(held.rule, schedule, context).map((verdict) => ({
			...verdict,
			held,
			severity: verdict.preference === true ? 'should' : held.strictness,
		})),
	);
}

/** Every finding on a schedule, broken ones first, by the rules that the method holds. */
export function audit(schedule: Schedule, context: RuleContext): Finding[] {
	const days = daysOf(schedule);
	const findings = judge(heldRules(context), schedule, context).map((verdict): Finding => {
		const day = verdict.at === undefined ? undefined : days[verdict.at]?.day;
		return {
			principle: verdict.held.principle.id,
			rule: verdict.held.rule.kind,
			severity: verdict.severity,
			status: verdict.status,
			...(day && { day }),
			text: verdict.text(),
		};
	});
	const rank = ({ status, severity }: Finding) => (status === 'kept' ? 2 : severity === 'should' ? 1 : 0);
	return findings.sort((a, b) => rank(a) - rank(b));
}

/** The findings of one principle; there is at least one. */
export interface PrincipleFindings {
	principle: string;
	findings: readonly [Finding, ...Finding[]];
}

/** Findings gathered by principle: what is broken, and the principles that are wholly kept. */
export function byPrinciple(findings: readonly Finding[]): {
	broken: PrincipleFindings[];
	kept: PrincipleFindings[];
} {
	const gather = (list: readonly Finding[]) => {
		const groups = new Map<string, [Finding, ...Finding[]]>();
		for (const finding of list) {
			const group = groups.get(finding.principle);
			if (group === undefined) groups.set(finding.principle, [finding]);
			else if (group.every(({ text }) => text !== finding.text)) group.push(finding);
		}
		return [...groups].map(([principle, group]) => ({ principle, findings: group }));
	};
	const broken = gather(findings.filter(({ status }) => status === 'broken'));
	const names = new Set(broken.map(({ principle }) => principle));
	return { broken, kept: gather(findings.filter(({ principle }) => !names.has(principle))) };
}
